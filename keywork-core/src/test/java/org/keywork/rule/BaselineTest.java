package org.keywork.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was there when a service began to check its records, and what came after. */
class BaselineTest {

  private static final RuleId RENEWED = new RuleId("plan.renewed-in-time");
  private static final RuleId OWNED = new RuleId("plan.actions-owned");

  private final Finding oldPlan = Reports.finding(RENEWED, "/plans/0/agreedOn");
  private final Finding newerPlan = Reports.finding(RENEWED, "/plans/1/agreedOn");
  private final Report report = Reports.of("F-0042", oldPlan);
  private final Baseline baseline = Baseline.of(List.of(report));

  @Test
  void what_was_found_is_known() {
    assertThat(baseline.findings())
        .containsExactly(new KnownFinding(RENEWED, "F-0042", oldPlan.at()));
    assertThat(baseline.comparedWith(report))
        .isEqualTo(new BaselineComparison(List.of(), List.of(oldPlan), List.of()));
  }

  @Test
  void another_rule_another_record_and_another_property_are_new() {
    assertThat(baseline.newIn(Reports.of("F-0043", oldPlan))).containsExactly(oldPlan);
    assertThat(baseline.newIn(Reports.of("F-004", oldPlan))).containsExactly(oldPlan);
    Finding otherRule = Reports.finding(OWNED, "/plans/0/agreedOn");
    Finding otherPlace = Reports.finding(RENEWED, "/plans/0/id");
    Finding deeper = Reports.finding(RENEWED, "/plans/0/agreedOn/0");
    assertThat(baseline.newIn(Reports.of("F-0042", otherRule, otherPlace, deeper)))
        .containsExactly(otherRule, otherPlace, deeper);
  }

  @Test
  void a_finding_that_moved_down_a_list_is_still_known() {
    assertThat(baseline.newIn(Reports.of("F-0042", newerPlan))).isEmpty();
  }

  @Test
  void a_second_miss_of_the_same_kind_is_new() {
    BaselineComparison compared = baseline.comparedWith(Reports.of("F-0042", newerPlan, oldPlan));

    assertThat(compared.appeared()).containsExactly(newerPlan);
    assertThat(compared.known()).containsExactly(oldPlan);
  }

  @Test
  void of_two_findings_that_are_alike_in_everything_one_known_leaves_one_new() {
    Finding again = Reports.finding(RENEWED, "/plans/0/agreedOn");
    BaselineComparison compared = baseline.comparedWith(Reports.of("F-0042", oldPlan, again));

    assertThat(compared.known()).singleElement().isSameAs(oldPlan);
    assertThat(compared.appeared()).singleElement().isSameAs(again);
  }

  @Test
  void what_was_put_right_is_gone() {
    assertThat(baseline.comparedWith(Reports.of("F-0042")).gone())
        .containsExactlyElementsOf(baseline.findings());
  }

  @Test
  void a_waived_finding_counts_again_when_the_waiver_ends() {
    Report waived = Reports.waiving("F-0042", oldPlan);

    assertThat(Baseline.of(List.of(waived)).newIn(report)).containsExactly(oldPlan);
  }

  @Test
  void findings_stand_by_record_rule_and_place() {
    Baseline sorted = Baseline.of(List.of(
        Reports.of("F-0043", oldPlan),
        Reports.of("F-0042", newerPlan, oldPlan, Reports.finding(OWNED, "/plans/1"))));

    assertThat(sorted.findings())
        .extracting(each -> each.subject() + " " + each.rule() + " " + each.at())
        .containsExactly(
            "F-0042 plan.actions-owned /plans/1",
            "F-0042 plan.renewed-in-time /plans/0/agreedOn",
            "F-0042 plan.renewed-in-time /plans/1/agreedOn",
            "F-0043 plan.renewed-in-time /plans/0/agreedOn");
    assertThat(sorted.of("F-0042")).hasSize(3);
    assertThat(sorted.of("F-0043")).hasSize(1);
    assertThat(sorted.of("F-0044")).isEmpty();
    assertThat(sorted).hasToString("Baseline of 2026-11-22, 4 findings");
  }

  @Test
  void a_baseline_is_of_one_day_one_policy_and_one_edition() {
    Baseline other = new Baseline(LocalDate.of(2026, 11, 23), "guidance", "2026-11", List.of());

    assertThat(baseline.having(List.of())).isNotEqualTo(other);
    assertThatThrownBy(() -> Baseline.of(List.of(report, Reports.onTheDayAfter("F-0042"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A baseline is of reports of one day, one policy and one edition.");
    assertThatThrownBy(() -> Baseline.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
