package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.review.PlanHistory;
import org.keywork.time.DateSpan;

/** Of two plans agreed on one day the same one is chosen, whichever is listed first. */
class PlansOfOneDayTest {

  private static final SupportPlan FIRST = PlanningCases.aPlanAgreedOn("a", TODAY);
  private static final SupportPlan SECOND = PlanningCases.aPlanAgreedOn("b", TODAY);
  private static final List<List<SupportPlan>> ORDERS =
      List.of(List.of(FIRST, SECOND), List.of(SECOND, FIRST));

  @Test
  void the_plan_in_force_is_the_one_whose_id_comes_last() {
    assertThat(ORDERS)
        .allSatisfy(plans -> assertThat(new NeedsThread(
                    DateSpan.startingOn(OPENED),
                    Families.aFamily(),
                    List.of(),
                    plans,
                    List.of(),
                    List.of())
                .planInForceOn(TODAY))
            .hasValue(SECOND));
  }

  @Test
  void the_last_plan_is_the_one_whose_id_comes_last() {
    assertThat(ORDERS)
        .allSatisfy(plans -> assertThat(
                new PlanHistory(DateSpan.startingOn(OPENED), Families.aFamily(), plans, List.of())
                    .lastPlanOn(TODAY))
            .hasValue(SECOND));
  }

  /** Rules about the plan itself and rules about needs speak of the same plan. */
  @Test
  void the_other_one_is_replaced() {
    assertThat(ORDERS).allSatisfy(plans -> {
      assertThat(FIRST.isReplacedOn(TODAY, plans)).isTrue();
      assertThat(FIRST.isReplacedOn(TODAY.minusDays(1), plans)).isFalse();
      assertThat(SECOND.isReplacedOn(TODAY, plans)).isFalse();
      assertThat(SECOND.isReplacedOn(TODAY, List.of(SECOND))).isFalse();
    });
  }
}
