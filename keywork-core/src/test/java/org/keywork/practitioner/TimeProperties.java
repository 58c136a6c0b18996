package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What holds of all hours, limits and absences. */
class TimeProperties {

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private static Verdict.Kind within(int hours, int fewest, int most) {
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(HoursRules.FEWEST_HOURS, minutes(fewest))
        .with(HoursRules.MOST_HOURS, minutes(most));
    return HoursRules.AGREED_WITHIN_LIMITS
        .verdictOn(
            KeyWorkers.withProtectedTime(time -> time.withHoursAWeek(minutes(hours))),
            new Basis(TODAY, policy))
        .kind();
  }

  @Property
  void a_stricter_limit_never_removes_a_finding(
      @ForAll @IntRange(min = 1, max = 2400) int hours,
      @ForAll @IntRange(max = 2399) int fewest,
      @ForAll @IntRange(min = 1, max = 2400) int most) {
    if (within(hours, fewest, most) == Verdict.Kind.NOT_MET) {
      assertThat(within(hours, fewest + 1, most)).isEqualTo(Verdict.Kind.NOT_MET);
      assertThat(within(hours, fewest, most - 1)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  @Property
  void hours_are_within_the_limits_exactly_where_they_lie_between_them(
      @ForAll @IntRange(min = 1, max = 2400) int hours,
      @ForAll @IntRange(max = 2400) int fewest,
      @ForAll @IntRange(max = 2400) int most) {
    assertThat(within(hours, fewest, most) == Verdict.Kind.MET)
        .isEqualTo(fewest <= hours && hours <= most);
  }

  private static Verdict.Kind paid(int contracted, int worked, int days) {
    WorkedHours span = WorkedHours.builder()
        .during(DateSpan.of(TODAY.minusDays(days - 1L), TODAY))
        .hours(minutes(worked))
        .build();
    KeyWorker keyWorker = KeyWorkers.aDesignatedOne()
        .withPractitioner(KeyWorkers.aDesignatedOne()
            .practitioner()
            .withRole(KeyWorkers.aDesignatedRole().withContractedHours(minutes(contracted))))
        .withWorkingTime(KeyWorkers.workingTime().withWorked(span));
    return WorkingTimeRules.WITHIN_PAID_HOURS.verdictOn(keyWorker, BASIS).kind();
  }

  @Property
  void whoever_works_the_hours_of_the_contract_works_within_them_and_a_minute_more_is_beyond(
      @ForAll @IntRange(max = 2400) int contracted,
      @ForAll @IntRange(min = 1, max = 26) int weeks) {
    assertThat(paid(contracted, contracted * weeks, weeks * 7)).isEqualTo(Verdict.Kind.MET);
    assertThat(paid(contracted, contracted * weeks + 1, weeks * 7)).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Property
  void hours_a_week_over_whole_weeks_come_back_as_they_were(
      @ForAll @IntRange(max = 2400) int aWeek, @ForAll @IntRange(min = 1, max = 52) int weeks) {
    WorkedHours worked =
        KeyWorkers.aFortnight(0).withDuring(DateSpan.of(TODAY.minusDays(weeks * 7L - 1), TODAY));
    assertThat(worked.aWeek(worked.over(minutes(aWeek)))).isEqualTo(minutes(aWeek));
  }

  private static Optional<Boolean> longTerm(int limit, DateSpan during, LocalDate asOf) {
    LocalPolicy policy =
        LocalPolicy.named("ours").with(Absence.LONG_TERM_FROM, Period.ofDays(limit));
    return KeyWorkers.anAbsence(AbsenceKind.SICKNESS, during).isLongTerm(new Basis(asOf, policy));
  }

  @Property
  void an_absence_is_long_term_exactly_where_it_has_as_many_days_as_the_limit(
      @ForAll @IntRange(min = 1, max = 300) int limit,
      @ForAll @IntRange(min = 1, max = 300) int days) {
    DateSpan during = DateSpan.of(TODAY, TODAY.plusDays(days - 1L));
    assertThat(longTerm(limit, during, TODAY)).contains(days >= limit);
  }

  @Property
  void what_is_told_of_an_absence_without_a_last_day_stays_so_whenever_it_ends(
      @ForAll @IntRange(min = 1, max = 300) int limit,
      @ForAll @IntRange(max = 300) int lookedAfter,
      @ForAll @IntRange(max = 300) int endedAfter) {
    LocalDate looked = TODAY.plusDays(lookedAfter);
    Optional<Boolean> told = longTerm(limit, DateSpan.startingOn(TODAY), looked);
    DateSpan ended = DateSpan.of(TODAY, looked.plusDays(endedAfter));

    told.ifPresent(answer -> assertThat(longTerm(limit, ended, looked)).contains(answer));
  }

  @Property
  void more_hours_are_never_a_smaller_share(
      @ForAll @IntRange(max = 10_000) int some,
      @ForAll @IntRange(max = 10_000) int more,
      @ForAll @IntRange(min = 1, max = 3000) int fullWeek) {
    FullTimeEquivalent one = new FullTimeEquivalent(minutes(some), minutes(fullWeek));
    FullTimeEquivalent other = new FullTimeEquivalent(minutes(some + more), minutes(fullWeek));
    assertThat(other.share()).isGreaterThanOrEqualTo(one.share());
  }
}
