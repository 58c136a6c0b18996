package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.Services;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** What holds of every service and every interval. */
class ServiceProperties {

  private static Verdict.Kind upToDate(int daysAgo, int longest) {
    LocalDate updated = TODAY.minusDays(daysAgo);
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(PublicInformationRules.LONGEST_UNCHANGED, Period.ofDays(longest));
    return PublicInformationRules.UP_TO_DATE
        .verdictOn(
            Services.withInformation(i -> i.withLastUpdatedOn(updated)), new Basis(TODAY, policy))
        .kind();
  }

  @Property
  void a_shorter_interval_never_removes_a_finding(
      @ForAll @IntRange(min = 0, max = 900) int daysAgo,
      @ForAll @IntRange(min = 2, max = 900) int longest) {
    if (upToDate(daysAgo, longest) == Verdict.Kind.NOT_MET) {
      assertThat(upToDate(daysAgo, longest - 1)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  @Property
  void what_is_once_in_place_stays_in_place(
      @ForAll @IntRange(min = -900, max = 900) int began,
      @ForAll @IntRange(min = -900, max = 900) int looked) {
    Arrangement arrangement = Services.inPlaceFrom(TODAY.plusDays(began));
    assertThat(arrangement.isInPlaceOn(TODAY.plusDays(looked))).isEqualTo(looked >= began);
  }
}
