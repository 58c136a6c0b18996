package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.aFortnight;
import static org.keywork.fixtures.KeyWorkers.aNonDesignatedOne;
import static org.keywork.fixtures.KeyWorkers.anUnknownOne;
import static org.keywork.fixtures.KeyWorkers.beside;
import static org.keywork.fixtures.KeyWorkers.withProtectedTime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.time.DateSpan;

/** How many hours a key worker has, and which hours cannot be. */
class HoursTest {

  private static final Basis FULL_WEEK_OF_37 = new Basis(
      TODAY, LocalPolicy.named("ours").with(FullTimeEquivalent.FULL_WEEK, Duration.ofHours(37)));
  private static final Duration TOO_FEW = Duration.ofMinutes(-1);
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration TOO_MANY = A_WEEK.plusMinutes(1);

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer))
        .satisfies(refused -> assertThat(refused).hasMessageEndingWith("."));
  }

  @Test
  void all_hours_of_a_designated_key_worker_are_for_key_working() {
    assertThat(aDesignatedOne().hoursForKeyWorking()).contains(Duration.ofHours(37));
    assertThat(aDesignatedOne().contractedHours()).contains(Duration.ofHours(37));
    assertThat(aDesignatedOne().protectedTime()).isEmpty();
  }

  @Test
  void of_the_hours_beside_another_role_only_the_protected_ones_are() {
    assertThat(aNonDesignatedOne().hoursForKeyWorking()).contains(Duration.ofHours(4));
    assertThat(aNonDesignatedOne().contractedHours()).contains(Duration.ofHours(32));
    assertThat(beside(role -> role.withProtectedTime(ProtectedTime.none())).hoursForKeyWorking())
        .contains(Duration.ZERO);
    assertThat(beside(role -> role.withProtectedTime(Optional.<ProtectedTime>empty()))
            .hoursForKeyWorking())
        .isEmpty();
    assertThat(
            withProtectedTime(time -> time.withHoursAWeek(Optional.empty())).hoursForKeyWorking())
        .isEmpty();
  }

  @Test
  void of_a_key_worker_of_unknown_role_nobody_knows_the_hours() {
    assertThat(anUnknownOne().hoursForKeyWorking()).isEmpty();
    assertThat(anUnknownOne().contractedHours()).isEmpty();
    assertThat(anUnknownOne().fullTimeEquivalent(FULL_WEEK_OF_37)).isEmpty();
    assertThat(anUnknownOne().hasAdministrativeSupportOn(TODAY)).isEmpty();
  }

  @Test
  void hours_are_a_share_of_the_full_week_that_the_service_has_set() {
    assertThat(aDesignatedOne().fullTimeEquivalent(BASIS)).isEmpty();
    assertThat(aDesignatedOne().fullTimeEquivalent(FULL_WEEK_OF_37))
        .map(FullTimeEquivalent::share)
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1.00"));
    assertThat(aNonDesignatedOne().fullTimeEquivalent(FULL_WEEK_OF_37))
        .map(FullTimeEquivalent::share)
        .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.11"));
  }

  @Test
  void a_share_needs_a_full_week() {
    assertThat(new FullTimeEquivalent(Duration.ZERO, A_WEEK).share()).isEqualByComparingTo("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FullTimeEquivalent(A_WEEK, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new FullTimeEquivalent(A_WEEK, TOO_FEW));
    assertThatIllegalArgumentException().isThrownBy(() -> new FullTimeEquivalent(TOO_FEW, A_WEEK));
  }

  @Test
  void no_week_has_more_hours_than_168_or_fewer_than_none() {
    ProtectedTime time = KeyWorkers.protectedTime();
    assertThat(time.withHoursAWeek(A_WEEK).isGiven()).contains(true);
    assertRefusedAt("/hoursAWeek", () -> time.withHoursAWeek(TOO_MANY));
    assertRefusedAt("/hoursAWeek", () -> time.withHoursAWeek(TOO_FEW));
    assertRefusedAt(
        "/contractedHours", () -> KeyWorkers.aDesignatedRole().withContractedHours(TOO_MANY));
    assertRefusedAt(
        "/contractedHours", () -> KeyWorkers.aNonDesignatedRole().withContractedHours(TOO_FEW));
    assertRefusedAt("/mainJobHours", () -> KeyWorkers.workingTime().withMainJobHours(TOO_MANY));
  }

  @Test
  void protected_time_does_not_contradict_itself() {
    ProtectedTime time = KeyWorkers.protectedTime();
    assertRefusedAt("/authorised", () -> time.withAuthorised(false));
    assertRefusedAt("/monitored", () -> time.withMonitored(false));
    assertThat(time.withAuthorised(true).withMonitored(true).isGiven()).contains(true);
  }

  @Test
  void hours_that_were_worked_are_over_and_hold_their_parts() {
    WorkedHours fortnight = aFortnight(64);
    Duration more = Duration.ofHours(64).plusMinutes(1);
    assertRefusedAt("/during", () -> fortnight.withDuring(DateSpan.startingOn(TODAY)));
    assertRefusedAt("/hours", () -> aFortnight(0).withHours(TOO_FEW));
    assertRefusedAt("/forKeyWorking", () -> fortnight.withForKeyWorking(more));
    assertRefusedAt("/forKeyWorking", () -> fortnight.withForKeyWorking(TOO_FEW));
    assertRefusedAt("/fixingAppointments", () -> fortnight.withFixingAppointments(more));
    assertThat(fortnight.withForKeyWorking(Duration.ofHours(64)).forKeyWorking())
        .contains(Duration.ofHours(64));
  }

  @Test
  void hours_a_week_are_told_over_days_and_back() {
    WorkedHours tenDays =
        aFortnight(50).withDuring(DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 10)));
    assertThat(aFortnight(64).over(Duration.ofHours(37))).isEqualTo(Duration.ofHours(74));
    assertThat(aFortnight(64).aWeek(Duration.ofHours(9)))
        .isEqualTo(Duration.ofHours(4).plusMinutes(30));
    assertThat(tenDays.over(Duration.ofHours(7))).isEqualTo(Duration.ofHours(10));
    assertThat(tenDays.aWeek(Duration.ofHours(10))).isEqualTo(Duration.ofHours(7));
  }
}
