package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseStudies.A_TRIBUNAL;
import static org.keywork.fixtures.CaseStudies.FOUR_MEETINGS;
import static org.keywork.fixtures.CaseStudies.KEY_WORKING;
import static org.keywork.fixtures.CaseStudies.SIX_MEETINGS;
import static org.keywork.fixtures.CaseStudies.SOURCE;
import static org.keywork.fixtures.CaseStudies.aStudy;
import static org.keywork.fixtures.CaseStudies.costing;
import static org.keywork.fixtures.CaseStudies.pathway;
import static org.keywork.fixtures.CaseStudies.step;
import static org.keywork.fixtures.CaseStudies.uncosted;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.plan.MeetingsSaved;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Unknown;

/** What key working costs and saves in a family of a case study; all figures are made up. */
class PathwaysComparedTest {

  @Test
  void money_is_told_with_what_has_no_price_beside_it() {
    assertThat(aStudy().compared().money())
        .contains(new MoneyBesideBenefits(
            -6_000, Set.of(OutcomeKind.QUALITY_OF_LIFE, OutcomeKind.STRESS)));
    assertThat(aStudy().compared().missing()).isEmpty();
    assertThat(aStudy()
            .withOtherwise(pathway(SIX_MEETINGS, A_TRIBUNAL))
            .compared()
            .money()
            .orElseThrow()
            .savedPence())
        .isEqualTo(494_000);
  }

  @Test
  void money_is_never_told_alone() {
    PathwaysCompared compared = aStudy().withBenefits().compared();

    assertThat(compared.money()).isEmpty();
    assertThat(compared.missing())
        .extracting(unknown -> unknown.at().toString())
        .containsExactly("/benefits");
    refusesAlone(Set.of());
  }

  @Test
  void what_families_are_paid_is_money_too() {
    CaseStudy paid = aStudy().withBenefits(OutcomeKind.BENEFITS_RECEIVED, OutcomeKind.SAVINGS);

    assertThat(paid.compared().money()).isEmpty();
    assertThat(paid.compared().missing())
        .extracting(Unknown::what)
        .containsExactly("which benefits the family has that have no price");
    refusesAlone(paid.benefits());
    assertThat(
            paid.withBenefits(OutcomeKind.SAVINGS, OutcomeKind.OTHER).compared().money())
        .isPresent();
  }

  private static void refusesAlone(Set<OutcomeKind> benefits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MoneyBesideBenefits(1, benefits))
        .withMessage("Money is not told alone; list the benefits that have no price beside it.");
  }

  @Test
  void a_cost_that_nobody_knows_leaves_the_money_open_and_the_counts_told() {
    PathwaysCompared compared = aStudy()
        .withOtherwise(pathway(SIX_MEETINGS, uncosted(PathwayStepKind.CRISIS_INTERVENTION, 2)))
        .compared();

    assertThat(compared.money()).isEmpty();
    assertThat(compared.missing())
        .extracting(Unknown::what)
        .containsExactly("which unit cost the step has, and by whom");
    assertThat(compared.missing().get(0).at()).hasToString("/otherwise/steps/1/unitCost");
    assertThat(compared.spared(PathwayStepKind.CRISIS_INTERVENTION)).isEqualTo(2);
  }

  @Test
  void a_pathway_without_steps_costs_nobody_knows_what() {
    assertThat(aStudy().withKeyWorking(pathway()).compared().missing())
        .extracting(unknown -> unknown.at().toString())
        .containsExactly("/keyWorking/steps");
  }

  @Test
  void what_does_not_happen_costs_nothing_whatever_it_would_cost() {
    PathwayStep never = uncosted(PathwayStepKind.TRIBUNAL, 0);

    assertThat(never.pence()).contains(0L);
    assertThat(aStudy()
            .withKeyWorking(pathway(FOUR_MEETINGS, KEY_WORKING, never))
            .compared()
            .money())
        .isEqualTo(aStudy().compared().money());
  }

  @Test
  void meetings_crises_tribunals_and_work_done_twice_are_counted() {
    PathwaysCompared compared = aStudy()
        .withOtherwise(pathway(
            SIX_MEETINGS,
            A_TRIBUNAL,
            step(PathwayStepKind.DUPLICATED_WORK, 3, 100),
            step(PathwayStepKind.DUPLICATED_WORK, 2, 100)))
        .compared();

    assertThat(compared.meetings()).contains(new MeetingsSaved(4, 6));
    assertThat(compared.spared(PathwayStepKind.DUPLICATED_WORK)).isEqualTo(5);
    assertThat(compared.spared(PathwayStepKind.TRIBUNAL)).isEqualTo(1);
    assertThat(compared.spared(PathwayStepKind.KEY_WORKING)).isEqualTo(-1);
  }

  @Test
  void meetings_that_key_working_adds_are_no_savings() {
    PathwaysCompared more = aStudy().withOtherwise(pathway()).compared();
    PathwaysCompared asMany = aStudy().withOtherwise(pathway(FOUR_MEETINGS)).compared();

    assertThat(more.meetings()).isEmpty();
    assertThat(asMany.meetings()).map(MeetingsSaved::saved).contains(0);
  }

  @Test
  void a_large_sum_is_exact() {
    assertThat(
            step(PathwayStepKind.SUPPORT, Integer.MAX_VALUE, Integer.MAX_VALUE).pence())
        .isEqualTo(Optional.of(4_611_686_014_132_420_609L));
    PathwayStep most = step(PathwayStepKind.SUPPORT, Integer.MAX_VALUE, Integer.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> pathway(most, most, most).pence());
  }

  @Test
  void a_pathway_is_costed_where_each_of_its_steps_is() {
    assertThat(pathway(SIX_MEETINGS, KEY_WORKING).isCosted()).isTrue();
    assertThat(pathway().isCosted()).isFalse();
    assertThat(pathway(SIX_MEETINGS, uncosted(PathwayStepKind.TRIBUNAL, 1)).isCosted())
        .isFalse();
    assertThat(aStudy().isCosted()).isTrue();
    assertThat(aStudy().withKeyWorking(pathway()).isCosted()).isFalse();
    assertThat(aStudy().withOtherwise(pathway()).isCosted()).isFalse();
  }

  @Test
  void a_cost_has_a_source_and_nothing_costs_less_than_nothing() {
    assertThat(catchInvalid(() -> costing(-1)).getMessage()).contains("below nothing");
    assertThat(costing(0).pence()).isZero();
    assertThat(catchInvalid(() -> costing(1).withSource(" ")).getMessage()).contains("source");
    assertThat(costing(1).toString()).doesNotContain(SOURCE);
    assertThat(catchInvalid(() -> uncosted(PathwayStepKind.MEETING, -1)).getMessage())
        .contains("never");
  }

  private static InvalidRecordException catchInvalid(ThrowingCallable made) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(InvalidRecordException.class, made);
  }
}
