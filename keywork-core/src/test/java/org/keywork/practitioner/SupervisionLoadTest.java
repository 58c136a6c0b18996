package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** How many sessions it takes. */
class SupervisionLoadTest {

  private static final DateSpan A_WEEK = DateSpan.parse("2006-03-06/2006-03-12");

  @Test
  void twelve_key_workers_take_two_to_three_sessions_a_week() {
    SupervisionLoad load = SupervisionLoad.of(12, A_WEEK, BASIS);
    assertThat(load).hasToString("SupervisionLoad[keyWorkers=12, fewest=2, most=3]");
  }

  @Test
  void nothing_is_rounded_until_whole_sessions_are_asked_for() {
    SupervisionLoad load = SupervisionLoad.of(5, A_WEEK, BASIS);
    assertThat(load.fewest()).isEqualTo(new SessionCount(5, 6)).hasToString("5/6");
    assertThat(load.most()).isEqualTo(new SessionCount(5, 4)).hasToString("5/4");
    assertThat(load.most().roundedDown()).isEqualTo(1);
    assertThat(load.most().roundedUp()).isEqualTo(2);
    assertThat(load.fewest().roundedDown()).isZero();
    assertThat(SessionCount.none().roundedUp()).isZero();
    assertThat(new SessionCount(6, 2).roundedUp()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"2023-02-01, 28", "2024-02-01, 29", "2024-03-01, 31"})
  void a_month_is_as_long_as_it_is_from_the_first_day(LocalDate first, long days) {
    Basis monthly = new Basis(
        TODAY,
        LocalPolicy.named("ours")
            .with(SupervisionSchedule.SHORTEST_INTERVAL, Period.ofWeeks(4))
            .with(SupervisionRules.LONGEST_INTERVAL, Period.ofMonths(1)));
    DateSpan oneDay = DateSpan.of(first, first);
    assertThat(SupervisionLoad.of(1, oneDay, monthly).fewest())
        .isEqualTo(new SessionCount(1, days));
  }

  @Test
  void the_longest_interval_holds_against_a_longer_shortest_one() {
    Basis reversed = new Basis(
        TODAY,
        LocalPolicy.named("ours").with(SupervisionRules.LONGEST_INTERVAL, Period.ofWeeks(2)));
    SupervisionLoad load = SupervisionLoad.of(4, A_WEEK, reversed);
    assertThat(load.most()).isEqualTo(load.fewest()).isEqualTo(new SessionCount(2, 1));
  }

  @Test
  void a_supervisor_has_the_load_of_those_they_supervise() {
    List<KeyWorker> keyWorkers = List.of(
        KeyWorkers.aDesignatedOne(), KeyWorkers.aNonDesignatedOne(), KeyWorkers.anUnknownOne());
    assertThat(load(KeyWorkers.SERVICE_MANAGER, keyWorkers).keyWorkers()).isEqualTo(2);
    assertThat(load(KeyWorkers.LINE_MANAGER, keyWorkers))
        .isEqualTo(new SupervisionLoad(0, SessionCount.none(), SessionCount.none()));
  }

  private static SupervisionLoad load(PractitionerId supervisor, List<KeyWorker> keyWorkers) {
    return SupervisionLoad.ofSupervisor(supervisor, keyWorkers, A_WEEK, BASIS);
  }

  @Test
  void a_span_needs_its_last_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SupervisionLoad.of(1, DateSpan.startingOn(TODAY), BASIS))
        .withMessageEndingWith("give it a last day.");
  }

  @Test
  void sessions_are_not_fewer_than_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionCount(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SessionCount(1, 0));
  }
}
