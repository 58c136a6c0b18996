package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiverTest {

  private static final RuleId RULE = new RuleId("plan.renewed-in-time");
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

  private final Waiver waiver = Waiver.of(RULE, "The family is abroad.", "service manager", UNTIL);

  @Test
  void a_waiver_says_what_why_who_and_until_when() {
    assertThat(waiver.rule()).isEqualTo(RULE);
    assertThat(waiver.reason()).isEqualTo("The family is abroad.");
    assertThat(waiver.grantedBy()).isEqualTo("service manager");
    assertThat(waiver.until()).isEqualTo(UNTIL);
    assertThat(waiver.subject()).isEmpty();
    assertThat(waiver.at()).isEmpty();
    assertThat(waiver).hasToString("Waiver of plan.renewed-in-time until 2026-12-31");
  }

  @Test
  void a_waiver_can_be_narrowed_to_a_record_and_a_place() {
    Waiver narrow = waiver.forSubject("F-0042").at(Location.at("plans", 0));

    assertThat(narrow.subject()).contains("F-0042");
    assertThat(narrow.at()).contains(Location.at("plans", 0));
    assertThat(narrow.until()).isEqualTo(UNTIL);
  }

  @Test
  void its_last_day_is_the_last_on_which_it_holds() {
    assertThat(waiver.isExpired(UNTIL)).isFalse();
    assertThat(waiver.isExpired(UNTIL.plusDays(1))).isTrue();
  }

  @Test
  void waivers_are_equal_by_content() {
    Waiver same = Waiver.of(RULE, "The family is abroad.", "service manager", UNTIL);

    assertThat(waiver).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(waiver)
        .isNotEqualTo(waiver.forSubject("F-0042"))
        .doesNotHaveSameHashCodeAs(waiver.forSubject("F-0042"))
        .isNotEqualTo(waiver.at(Location.here()))
        .isNotEqualTo(Waiver.of(RULE, "Other.", "service manager", UNTIL))
        .isNotEqualTo(Waiver.of(RULE, "The family is abroad.", "other", UNTIL))
        .isNotEqualTo(
            Waiver.of(RULE, "The family is abroad.", "service manager", UNTIL.plusDays(1)))
        .isNotEqualTo(
            Waiver.of(new RuleId("plan.other"), "The family is abroad.", "service manager", UNTIL));
  }

  @Test
  void nobody_waives_without_saying_who_and_why() {
    assertThatThrownBy(() -> Waiver.of(RULE, "The family is abroad.", "", UNTIL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A waiver needs a name of a role that grants it.");
  }
}
