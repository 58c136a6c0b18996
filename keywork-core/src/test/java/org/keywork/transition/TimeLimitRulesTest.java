package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.eligibility.AgeLimits.SUPPORT_ENDS_AT_AGE;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.Leavers.toldOfTimeLimitOn;
import static org.keywork.fixtures.Leavers.until;
import static org.keywork.fixtures.TransitionRuleExamples.bornOn;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.ExitRules.EXIT_PLANNED;
import static org.keywork.transition.ExitRules.EXIT_PLAN_LEAD_TIME;
import static org.keywork.transition.ExitRules.TOLD_OF_TIME_LIMIT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;

/** A limit of time is told when key working begins, and its end is planned for. */
class TimeLimitRulesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 7, 31);
  private static final LocalPolicy A_MONTH_AHEAD =
      LocalPolicy.named("local").with(EXIT_PLAN_LEAD_TIME, Period.ofMonths(1));

  private static CaseFile limited(TimeLimit limit) {
    return aCaseFile().withTimeLimit(limit);
  }

  private static Held told(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, TOLD_OF_TIME_LIMIT);
  }

  private static Held planned(CaseFile file, LocalDate asOf) {
    return Held.against(file, new Basis(asOf, A_MONTH_AHEAD), EXIT_PLANNED);
  }

  @Test
  void who_is_told_on_the_first_day_is_told_in_time_and_the_next_day_is_late() {
    assertThat(told(limited(toldOfTimeLimitOn(OPENED)), TODAY).verdict()).isEqualTo(MET);
    Held late = told(limited(toldOfTimeLimitOn(OPENED.plusDays(1))), TODAY);

    assertThat(late.missedAt()).containsExactly("/timeLimit/toldOn");
    assertThat(late.messages())
        .containsExactly("Key working began on 2026-03-02, and the family had not been told by then"
            + " that it is for a certain time only.");
  }

  @Test
  void key_working_begins_with_the_first_key_worker() {
    CaseFile file = Assignments.with(
            keyWorker(TEACHER, "2026-06-01/.."), keyWorker(KEY_WORKER, "2026-05-01/2026-06-30"))
        .withTimeLimit(toldOfTimeLimitOn(LocalDate.of(2026, 5, 1)));

    assertThat(told(file, TODAY).verdict()).isEqualTo(MET);
    assertThat(told(file.withTimeLimit(toldOfTimeLimitOn(LocalDate.of(2026, 5, 2))), TODAY)
            .verdict())
        .isEqualTo(NOT_MET);
    assertThat(told(file, LocalDate.of(2026, 4, 30)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(told(file, LocalDate.of(2026, 5, 1)).verdict()).isEqualTo(MET);
  }

  @Test
  void that_somebody_was_told_late_counts_for_a_year_and_that_nobody_was_for_ever() {
    LocalDate lastDay = OPENED.plusYears(1);
    CaseFile late = limited(toldOfTimeLimitOn(OPENED.plusDays(1)));
    CaseFile untold = limited(TimeLimit.builder().told(false).build());

    assertThat(told(late, lastDay).verdict()).isEqualTo(NOT_MET);
    assertThat(told(late, lastDay.plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(told(untold, lastDay.plusDays(1)).missedAt()).containsExactly("/timeLimit/told");
  }

  @Test
  void who_is_to_be_told_tomorrow_is_not_told_yet() {
    LocalDate later = OPENED.plusYears(2);
    CaseFile file = limited(toldOfTimeLimitOn(later));

    assertThat(told(file, later.minusDays(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(told(file, later).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_day_that_nobody_recorded_is_asked_for_a_year() {
    CaseFile file = limited(TimeLimit.builder().told(true).build());

    assertThat(told(file, OPENED.plusYears(1)).questions())
        .containsExactly("/timeLimit/toldOn: the day on which the family was told that key working"
            + " is for a certain time only");
    assertThat(told(file, OPENED.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(told(limited(TimeLimit.builder().build()), OPENED.plusYears(3)).questions())
        .containsExactly("/timeLimit/told: whether the family was told that key working is for a"
            + " certain time only");
  }

  @Test
  void a_day_without_any_telling_makes_no_sense() {
    assertThat(TimeLimit.builder().toldOn(TODAY).build().told()).isEmpty();
    assertThatThrownBy(() -> TimeLimit.builder().told(false).toldOn(TODAY).build())
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("was not told on any day");
  }

  @Test
  void off_the_active_list_nobody_asks() {
    CaseFile file = limited(TimeLimit.builder().told(false).build()).withClosedOn(TODAY);

    assertThat(told(file, TODAY.minusDays(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(told(file, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-07-31, 2027-06-30",
    "2027-03-31, 2027-02-28",
    "2028-03-31, 2028-02-29",
    "2028-02-29, 2028-01-29"
  })
  void the_lead_time_is_counted_back_from_the_last_day(LocalDate last, LocalDate lastInTime) {
    CaseFile file = limited(until(last));

    assertThat(planned(file.withExitPlan(exitPlannedOn(lastInTime)), last).verdict())
        .isEqualTo(MET);
    Held late = planned(file.withExitPlan(exitPlannedOn(lastInTime.plusDays(1))), last);
    assertThat(late.missedAt()).containsExactly("/exitPlan/plannedOn");
    assertThat(planned(file, lastInTime).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(planned(file, lastInTime.plusDays(1)).missedAt()).containsExactly("");
  }

  @Test
  void a_finding_tells_what_ends_it() {
    assertThat(planned(limited(until(LAST)), LAST).messages())
        .containsExactly("On 2027-07-31 it was too late to plan in good time how key working ends"
            + " with the time limit.");
  }

  @Test
  void one_plan_is_for_whichever_end_comes_first() {
    LocalDate birthday = LocalDate.of(2027, 6, 1);
    LocalPolicy policy = A_MONTH_AHEAD.with(SUPPORT_ENDS_AT_AGE, 18);
    CaseFile file = bornOn(birthday.minusYears(18)).withTimeLimit(until(LAST));
    EndOfSupport ageFirst = endOf(file);
    EndOfSupport limitFirst = endOf(file.withTimeLimit(until(birthday.minusDays(2))));

    assertThat(ageFirst.lastDayForPlan(Period.ofMonths(1), 18, TODAY))
        .hasValue(LocalDate.of(2027, 5, 1));
    assertThat(limitFirst.lastDayForPlan(Period.ofMonths(1), 18, TODAY))
        .hasValue(LocalDate.of(2027, 4, 30));
    assertThat(Held.against(file, new Basis(LAST, policy), EXIT_PLANNED).messages())
        .containsExactly("On 2027-07-31 it was too late to plan in good time how key working ends"
            + " with the time limit.");
    assertThat(Held.against(file, new Basis(LocalDate.of(2027, 5, 2), policy), EXIT_PLANNED)
            .messages())
        .singleElement()
        .asString()
        .endsWith("with the age limit.");
  }

  private static EndOfSupport endOf(CaseFile file) {
    return new EndOfSupport(
        file.family(),
        file.assignmentHistory(),
        file.activeTime(),
        file.timeLimit(),
        file.exitPlan());
  }

  @Test
  void without_a_day_of_birth_the_last_day_still_tells() {
    CaseFile file = limited(until(LAST));
    CaseFile ageless = file.withFamily(
        file.family().withChildren(Families.aChild().withDateOfBirth(Optional.empty())));

    assertThat(endOf(ageless).lastDayForPlan(Period.ofMonths(1), 18, TODAY))
        .hasValue(LocalDate.of(2027, 6, 30));
    assertThat(planned(ageless, LocalDate.of(2027, 7, 1)).verdict()).isEqualTo(NOT_MET);
    assertThat(planned(ageless, LocalDate.of(2027, 6, 30)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(endOf(ageless.withTimeLimit(Optional.empty()))
            .lastDayForPlan(Period.ofMonths(1), 18, TODAY))
        .isEmpty();
  }

  @Test
  void without_a_lead_time_the_end_itself_tells() {
    CaseFile file = limited(until(LAST));

    assertThat(withoutLeadTime(file, LAST)).isEqualTo(CANNOT_TELL);
    assertThat(withoutLeadTime(file, LAST.plusDays(1))).isEqualTo(NOT_MET);
    assertThat(withoutLeadTime(file.withExitPlan(exitPlannedOn(LAST)), LAST.plusDays(1)))
        .isEqualTo(MET);
    assertThat(withoutLeadTime(file.withExitPlan(ExitPlan.builder().build()), LAST.plusDays(1)))
        .isEqualTo(CANNOT_TELL);
    assertThat(withoutLeadTime(limited(until(LAST.plusYears(8))), LAST)).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict.Kind withoutLeadTime(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, EXIT_PLANNED).verdict();
  }

  @Test
  void a_plan_that_nobody_dated_is_asked_about_and_not_found() {
    CaseFile file = limited(until(LAST)).withExitPlan(ExitPlan.builder().build());

    assertThat(planned(file, LAST).questions())
        .containsExactly("/exitPlan/plannedOn: when it was planned how key working ends");
  }

  @Test
  void the_end_that_an_undated_plan_names_is_known_beforehand_and_that_of_a_dated_one_was_not() {
    CaseFile undated = aCaseFile().withExitPlan(ExitPlan.builder().endsOn(LAST).build());

    assertThat(planned(undated, LocalDate.of(2027, 6, 30)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(planned(undated, LocalDate.of(2027, 7, 1)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(planned(aCaseFile().withExitPlan(exitPlannedOn(LAST).withEndsOn(LAST)), LAST)
            .verdict())
        .isEqualTo(MET);
  }
}
