package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.aSupervision;
import static org.keywork.fixtures.Supervisions.inAGroup;
import static org.keywork.fixtures.Supervisions.plannedOn;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Policies;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.Supervisions;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** When the next supervision is due. */
class SupervisionScheduleTest {

  private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2006, 3, 1);

  private static NextSupervision next(SupervisionSession... sessions) {
    return Supervisions.of(sessions).schedule(BASIS).orElseThrow().next();
  }

  private static NextSupervision after(LocalDate last, LocalPolicy policy) {
    return Supervisions.of(aSession(last))
        .schedule(new Basis(TODAY, policy))
        .orElseThrow()
        .next();
  }

  @ParameterizedTest
  @CsvSource({"2006-03-28, NOT_DUE", "2006-03-29, DUE", "2006-04-12, DUE", "2006-04-13, OVERDUE"})
  void supervision_after_the_first_of_march_is_due_from_the_29th_to_the_12th_of_april(
      LocalDate day, SupervisionStanding standing) {
    NextSupervision next = after(FIRST_OF_MARCH, Policies.pembrokeshire());
    assertThat(next.earliest()).isEqualTo("2006-03-29");
    assertThat(next.latest()).isEqualTo("2006-04-12");
    assertThat(next.overdueFrom()).isEqualTo("2006-04-13");
    assertThat(next.standingOn(day)).isEqualTo(standing);
  }

  @Test
  void it_says_how_it_was_counted() {
    NextSupervision next = next(aSession(FIRST_OF_MARCH));
    assertThat(next.countedFrom()).isEqualTo(FIRST_OF_MARCH);
    assertThat(next.deadline().inWords())
        .isEqualTo("within 6 weeks of 2006-03-01, that day not counted");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-02-29, 2024-03-31",
    "2023-01-31, 2023-02-28, 2023-03-31",
    "2024-02-29, 2024-03-29, 2024-04-29",
    "2023-12-31, 2024-01-31, 2024-02-29"
  })
  void months_end_on_their_last_day(LocalDate last, LocalDate earliest, LocalDate latest) {
    NextSupervision next = after(
        last,
        LocalPolicy.named("ours")
            .with(SupervisionSchedule.SHORTEST_INTERVAL, Period.ofMonths(1))
            .with(SupervisionRules.LONGEST_INTERVAL, Period.ofMonths(2)));
    assertThat(next.earliest()).isEqualTo(earliest);
    assertThat(next.latest()).isEqualTo(latest);
  }

  @Test
  void four_weeks_after_the_first_of_february_depend_on_the_29th() {
    assertThat(next(aSession(LocalDate.of(2024, 2, 1))).earliest()).isEqualTo("2024-02-29");
    assertThat(next(aSession(LocalDate.of(2023, 2, 1))).earliest()).isEqualTo("2023-03-01");
  }

  @Test
  void the_longest_interval_holds_against_a_longer_shortest_one() {
    NextSupervision next = after(
        FIRST_OF_MARCH,
        LocalPolicy.named("ours").with(SupervisionRules.LONGEST_INTERVAL, Period.ofWeeks(3)));
    assertThat(next.earliest()).isEqualTo(next.latest()).isEqualTo("2006-03-22");
  }

  @Test
  void neither_a_planned_session_nor_a_later_group_is_counted_from() {
    assertThat(next(
                plannedOn(TODAY.plusDays(1)),
                inAGroup(TODAY),
                plannedOn(TODAY.minusDays(2)),
                aSession(TODAY.minusDays(9)))
            .countedFrom())
        .isEqualTo(TODAY.minusDays(2));
  }

  @Test
  void a_session_of_today_is_counted_from() {
    assertThat(next(aSession(TODAY), aSession(TODAY.minusDays(1))).countedFrom())
        .isEqualTo(TODAY);
  }

  @Test
  void who_was_only_in_groups_waits_since_the_first() {
    assertThat(next(inAGroup(TODAY), inAGroup(TODAY.minusWeeks(2))).countedFrom())
        .isEqualTo(TODAY.minusWeeks(2));
  }

  @Test
  void the_first_session_is_counted_from_the_arrangement() {
    assertThat(next().countedFrom()).isEqualTo(LocalDate.of(2025, 9, 1));
    assertThat(Supervision.builder().build().schedule(BASIS)).isEmpty();
    assertThat(withoutSessions(Services.notInPlace()).schedule(BASIS)).isEmpty();
    assertThat(withoutSessions(Arrangement.builder().inPlace(true).build()).schedule(BASIS))
        .isEmpty();
  }

  private static Supervision withoutSessions(Arrangement arrangement) {
    return aSupervision().withSessions().withArranged(arrangement);
  }

  @Test
  void without_a_threshold_nothing_speaks_for_oftener_and_both_reasons_stay_open() {
    NextSupervision next = Supervisions.of(aSession(FIRST_OF_MARCH))
        .schedule(BASIS)
        .orElseThrow()
        .withFamilies(40)
        .next();
    assertThat(next.oftener()).isEmpty();
    assertThat(next.unsettled()).containsExactlyInAnyOrder(OftenerReason.values());
    assertThat(next.advisedOn()).isEqualTo(next.latest());
  }

  @ParameterizedTest
  @CsvSource({"19, false", "20, true", "21, true"})
  void a_large_caseload_is_supervised_at_the_earliest_day(int families, boolean oftener) {
    NextSupervision next =
        aSchedule().withFamilies(families).withLargeCaseload(20).next();
    assertThat(next.oftener().contains(OftenerReason.LARGE_CASELOAD)).isEqualTo(oftener);
    assertThat(next.unsettled()).containsExactly(OftenerReason.LITTLE_EXPERIENCE);
    assertThat(next.advisedOn()).isEqualTo(oftener ? next.earliest() : next.latest());
  }

  @ParameterizedTest
  @CsvSource({"2005-03-01, false", "2005-03-02, true", "2004-02-29, false"})
  void who_is_new_is_supervised_at_the_earliest_day(LocalDate from, boolean oftener) {
    NextSupervision next = aSchedule()
        .withExperienceFrom(from)
        .withExperiencedAfter(Period.ofYears(1))
        .next();
    assertThat(next.oftener().contains(OftenerReason.LITTLE_EXPERIENCE)).isEqualTo(oftener);
    assertThat(next.unsettled()).containsExactly(OftenerReason.LARGE_CASELOAD);
  }

  @Test
  void the_policy_says_what_is_large_and_what_is_new() {
    Basis basis = new Basis(
        TODAY,
        LocalPolicy.named("ours")
            .with(SupervisionSchedule.LARGE_CASELOAD, 20)
            .with(SupervisionSchedule.EXPERIENCED_AFTER, Period.ofYears(2)));
    SupervisionSchedule schedule = aSupervision().schedule(basis).orElseThrow();
    assertThat(schedule.largeCaseload()).contains(20);
    assertThat(schedule.experiencedAfter()).contains(Period.ofYears(2));
    assertThat(schedule.experienceFrom()).contains(LocalDate.of(2025, 9, 1));
    assertThat(schedule.families()).isEqualTo(Optional.empty());
  }

  private static SupervisionSchedule aSchedule() {
    return SupervisionSchedule.builder()
        .countedFrom(FIRST_OF_MARCH)
        .shortestInterval(Period.ofWeeks(4))
        .longestInterval(Period.ofWeeks(6))
        .build();
  }
}
