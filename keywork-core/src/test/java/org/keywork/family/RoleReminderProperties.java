package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.anExplanation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict.Kind;

/** What holds for whatever interval a service sets. */
class RoleReminderProperties {

  @Property
  void a_stricter_interval_never_removes_a_finding(
      @ForAll @IntRange(min = 1, max = 400) int interval,
      @ForAll @IntRange(min = 0, max = 400) int stricterBy,
      @ForAll @IntRange(max = 900) int daysLater) {
    int stricter = Math.max(1, interval - stricterBy);
    LocalDate day = anExplanation().on().plusDays(daysLater);
    if (reminded(interval, day) == Kind.NOT_MET) {
      assertThat(reminded(stricter, day)).isEqualTo(Kind.NOT_MET);
    }
  }

  private static Kind reminded(int everyDays, LocalDate day) {
    RoleInformation told = new RoleInformation(
        new ActiveTime(OPENED, Optional.empty()),
        List.of(anExplanation()),
        List.of(),
        List.of(),
        List.of());
    Basis basis = new Basis(
        day, BASIS.policy().with(PreferenceRules.ROLE_REMINDER_INTERVAL, Period.ofDays(everyDays)));
    return PreferenceRules.ROLE_REMINDED.verdictOn(told, basis).kind();
  }
}
