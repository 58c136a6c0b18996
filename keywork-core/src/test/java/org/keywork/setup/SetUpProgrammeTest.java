package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Policies;
import org.keywork.fixtures.Resources;
import org.keywork.rule.LocalPolicy;
import org.keywork.source.Statement;

/** What is due when in setting up a service. */
class SetUpProgrammeTest {

  private static final LocalPolicy OBSERVED =
      LocalPolicy.named("ours").with(LastWorkshop.PLACED, LastWorkshop.A_YEAR_AFTER_FIRST);

  private static SetUpProgramme from(String firstDay) {
    return SetUpProgramme.startingOn(LocalDate.parse(firstDay), Policies.guidance());
  }

  @ParameterizedTest
  @CsvSource({
    "PRELIMINARY_WORK, 1, 2, 2006-01-01/2006-02-28, 439",
    "INITIATION_AND_PLANNING, 3, 3, 2006-03-01/2006-03-31, 440",
    "IMPLEMENTATION, 4, 9, 2006-04-01/2006-09-30, 441",
    "PILOT_AND_EVALUATION, 10, 21, 2006-10-01/2007-09-30, 442",
    "ROUTINISATION, 22, 22, 2007-10-01/2007-10-31, 443"
  })
  void begun_in_january_2006_the_phases_are_those_of_the_table(
      SetUpPhase phase, int firstMonth, int lastMonth, String days, int statement) {
    ProgrammePhase planned = from("2006-01-01").phase(phase);

    assertThat(planned.firstMonth()).isEqualTo(firstMonth);
    assertThat(planned.lastMonth()).isEqualTo(lastMonth);
    assertThat(planned.days()).hasToString(days);
    assertThat(planned.source().statement()).isEqualTo(statement);
  }

  @ParameterizedTest
  @CsvSource({
    "AWARENESS_EVENT, 2006-01-01/2006-02-28, 0, 439",
    "FIRST_WORKSHOP, 2006-03-01/2006-03-31, 2, 440",
    "SERVICE_MODEL, 2006-03-01/2006-03-31, 0, 459",
    "INDIVIDUAL_PLANS, 2006-03-01/2006-03-31, 0, 459",
    "SECOND_WORKSHOP, 2006-04-01/2006-09-30, 1, 441",
    "MEETINGS_WHILE_IMPLEMENTING, 2006-04-01/2006-09-30, 0, 441",
    "KEY_WORKERS_IN_POST, 2006-04-01/2006-10-01, 0, 447",
    "PILOT_SETTLES, 2006-10-01/2007-06-30, 0, 442",
    "EVALUATION, 2007-07-01/2007-09-30, 0, 442",
    "LAST_WORKSHOP, 2007-10-01/2007-10-31, 1, 443",
    "MEETINGS_WHILE_ROUTINISING, 2007-10-01/2007-10-31, 0, 443"
  })
  void each_step_has_its_days(ProgrammeStep step, String days, int leastDays, int statement) {
    ProgrammeItem item = from("2006-01-01").item(step);

    assertThat(item.days()).hasToString(days);
    assertThat(item.leastDays()).isEqualTo(leastDays);
    assertThat(item.source().statement()).isEqualTo(statement);
  }

  @Test
  void it_comes_to_22_months_and_four_days_of_workshop() {
    SetUpProgramme programme = from("2006-01-01");

    assertThat(programme.months()).isEqualTo(SetUpMonths.OF_TABLE_1);
    assertThat(programme.months().total()).isEqualTo(22);
    assertThat(programme.leastWorkshopDays()).isEqualTo(4);
    assertThat(programme.days()).hasToString("2006-01-01/2007-10-31");
    assertThat(programme.midOfImplementation()).isEqualTo("2006-07-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2006-01-31, 2006-03-31, 2006-04-30, 2006-10-31, 2007-10-31, 2007-11-29",
    "2024-02-29, 2024-04-29, 2024-05-29, 2024-11-29, 2025-11-29, 2025-12-28",
    "2023-12-31, 2024-02-29, 2024-03-31, 2024-09-30, 2025-09-30, 2025-10-30",
    "2026-01-05, 2026-03-05, 2026-04-05, 2026-10-05, 2027-10-05, 2027-11-04"
  })
  void a_month_cut_short_shortens_no_other(
      String start,
      LocalDate planning,
      LocalDate implementation,
      LocalDate pilot,
      LocalDate routinisation,
      LocalDate last) {
    assertThat(from(start).phases().stream().skip(1).map(each -> each.days().firstDay()))
        .containsExactly(planning, implementation, pilot, routinisation);
    assertThat(from(start).days().lastDay()).hasValue(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2005-12-31,",
    "2006-01-01, PRELIMINARY_WORK",
    "2006-02-28, PRELIMINARY_WORK",
    "2006-03-01, INITIATION_AND_PLANNING",
    "2007-09-30, PILOT_AND_EVALUATION",
    "2007-10-31, ROUTINISATION",
    "2007-11-01,"
  })
  void every_day_of_it_is_in_one_phase(LocalDate day, SetUpPhase phase) {
    assertThat(from("2006-01-01").phaseOn(day)).isEqualTo(Optional.ofNullable(phase));
  }

  @Test
  void by_the_table_no_order_is_broken() {
    assertThat(from("2006-01-01").brokenOrders()).isEmpty();
  }

  @Test
  void a_last_workshop_a_year_after_the_first_comes_before_what_it_needs() {
    SetUpProgramme observed = SetUpProgramme.startingOn(LocalDate.of(2006, 1, 1), OBSERVED);
    ProgrammeItem last = observed.item(ProgrammeStep.LAST_WORKSHOP);

    assertThat(last.days()).hasToString("2007-03-01/2007-03-31");
    assertThat(last.source().statement()).isEqualTo(446);
    assertThat(observed.brokenOrders())
        .extracting(ProgrammeOrder::first)
        .containsExactly(ProgrammeStep.PILOT_SETTLES, ProgrammeStep.EVALUATION);
    assertThat(observed.brokenOrders())
        .allMatch(order -> order.then() == ProgrammeStep.LAST_WORKSHOP)
        .allMatch(order -> order.source().statement() == 447);
  }

  @Test
  void a_service_sets_its_own_months() {
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(SetUpMonths.PRELIMINARY_WORK, 1)
        .with(SetUpMonths.PLANNING, 2)
        .with(SetUpMonths.IMPLEMENTATION, 3)
        .with(SetUpMonths.SETTLING, 4)
        .with(SetUpMonths.EVALUATION, 5)
        .with(SetUpMonths.ROUTINISATION, 6);

    SetUpProgramme programme = SetUpProgramme.startingOn(LocalDate.of(2006, 1, 1), policy);

    assertThat(programme.months()).isEqualTo(new SetUpMonths(1, 2, 3, 4, 5, 6));
    assertThat(programme.midOfImplementation()).isEqualTo("2006-05-01");
    assertThat(programme.item(ProgrammeStep.EVALUATION).days())
        .hasToString("2006-11-01/2007-03-31");
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1, 1, 1", "1, 1, 1, 1, 1, 61"})
  void no_part_goes_without_a_month_or_takes_more_than_five_years(
      int one, int two, int three, int four, int five, int six) {
    assertThatThrownBy(() -> new SetUpMonths(one, two, three, four, five, six))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Each part of setting up a service takes from 1 to 60 months");
  }

  @ParameterizedTest
  @EnumSource(ProgrammeStep.class)
  void each_step_cites_its_statement(ProgrammeStep step) {
    assertCites(from("2006-01-01").item(step).source());
  }

  @Test
  void each_order_and_what_was_observed_cite_their_statements() {
    ProgrammeOrder.all().forEach(order -> assertCites(order.source()));
    assertCites(Restated.OBSERVED);
    assertThat(ObservedTimetable.citation()).hasToString("PACK ch.5 / The workshop timetable");
  }

  private static void assertCites(Restated source) {
    Statement statement = Resources.statements().statement(source.statement()).orElseThrow();
    assertThat(statement.citations()).contains(source.citation());
  }
}
