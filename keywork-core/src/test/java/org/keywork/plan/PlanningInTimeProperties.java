package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.waiting;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.withNewNeed;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.PlanningCases;
import org.keywork.rule.Basis;

class PlanningInTimeProperties {

  @Property
  void a_stricter_time_never_removes_a_finding(
      @ForAll("days") LocalDate day,
      @ForAll("days") LocalDate asOf,
      @ForAll @IntRange(min = 1, max = 180) int within,
      @ForAll @IntRange(max = 180) int more) {
    CaseFile met = waiting().withMeetings(PlanningCases.aMeeting().withHeldOn(day));

    assertThat(misses(met, within, asOf)).containsAll(misses(met, within + more, asOf));
    assertThat(misses(withNewNeed(day), within, asOf))
        .containsAll(misses(withNewNeed(day), within + more, asOf));
  }

  private static List<String> misses(CaseFile file, int within, LocalDate asOf) {
    Basis basis = new Basis(
        asOf,
        CaseFiles.BASIS
            .policy()
            .with(FirstPlanningRules.FIRST_MEETING_WITHIN, Period.ofDays(within))
            .with(NewNeedRules.SUPPORTED_WITHIN, Period.ofDays(within)));
    return Held.against(
            file,
            basis,
            FirstPlanningRules.MEETING_IN_TIME,
            NewNeedRules.SUPPORTED_IN_TIME,
            NeedsThreadRules.EVERY_NEED_ANSWERED)
        .missedAt();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 700).map(CaseFiles.OPENED::plusDays);
  }
}
