package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many accepted deviations, and those of them that concern a finding. */
class WaiversTest {

  private static final LocalDate DAY = Reports.DAY;
  private static final RuleId RULE = new RuleId("plan.renewed-in-time");

  private final Finding finding = Reports.finding(RULE, "/plans/0");
  private final Waiver forAll = Waiver.of(RULE, "Everybody is late.", "service manager", DAY);
  private final Waiver forOne = forAll.forSubject("F-0042");
  private final Waiver here = forOne.at(finding.at());
  private final Waiver elsewhere = forOne.at(Location.at("plans", 1));
  private final Waiver over =
      Waiver.of(RULE, "Everybody was late.", "service manager", DAY.minusDays(1));
  private final Waivers waivers = Waivers.of(List.of(over, forAll, elsewhere, here, forOne, here));

  @Test
  void all_that_cover_a_finding_are_told_those_for_its_record_first() {
    assertThat(waivers.covering(finding, "F-0042", DAY)).containsExactly(here, forOne, forAll);
    assertThat(waivers.covering(finding, "F-0043", DAY)).containsExactly(forAll);
    assertThat(waivers.covering(Reports.finding(RULE, "/plans/1"), "F-0042", DAY))
        .containsExactly(elsewhere, forOne, forAll);
    assertThat(waivers.covering(finding, "F-0042", DAY.plusDays(1))).isEmpty();
    assertThat(waivers.covering(finding, "F-0042", DAY.minusDays(1))).contains(over);
  }

  @Test
  void a_waiver_of_another_rule_covers_nothing() {
    assertThat(
            waivers.covering(Reports.finding(new RuleId("plan.other"), "/plans/0"), "F-0042", DAY))
        .isEmpty();
    assertThat(Waivers.none().covering(finding, "F-0042", DAY)).isEmpty();
  }

  @Test
  void one_that_is_given_twice_is_kept_once() {
    assertThat(waivers.all()).containsExactly(over, forAll, elsewhere, here, forOne);
    assertThat(waivers).hasToString("5 waivers");
  }

  @Test
  void the_last_day_is_the_last_on_which_one_holds() {
    assertThat(waivers.expiredOn(DAY.minusDays(1))).isEmpty();
    assertThat(waivers.expiredOn(DAY)).containsExactly(over);
    assertThat(waivers.expiredOn(DAY.plusDays(1))).hasSize(5);
  }

  @Test
  void the_same_waivers_are_equal() {
    assertThat(Waivers.of(List.of(forOne)))
        .isEqualTo(Waivers.of(List.of(forOne, forOne)))
        .hasSameHashCodeAs(Waivers.of(List.of(forOne)))
        .isNotEqualTo(Waivers.of(List.of(forAll)))
        .doesNotHaveSameHashCodeAs(Waivers.of(List.of(forAll)));
  }
}
