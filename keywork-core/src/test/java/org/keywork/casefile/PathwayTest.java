package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.casefile.PathwayStage.ALLOCATION;
import static org.keywork.casefile.PathwayStage.ELIGIBILITY_DECISION;
import static org.keywork.casefile.PathwayStage.EXIT;
import static org.keywork.casefile.PathwayStage.FAMILY_DECIDES;
import static org.keywork.casefile.PathwayStage.FINAL_REVIEW;
import static org.keywork.casefile.PathwayStage.GETTING_TO_KNOW;
import static org.keywork.casefile.PathwayStage.INFORMATION_GIVEN;
import static org.keywork.casefile.PathwayStage.MONITORING;
import static org.keywork.casefile.PathwayStage.PLANNING;
import static org.keywork.casefile.PathwayStage.PLAN_AGREED;
import static org.keywork.casefile.PathwayStage.REFERRAL;
import static org.keywork.casefile.PathwayStage.RETURN;
import static org.keywork.casefile.PathwayStage.REVIEW;
import static org.keywork.casefile.PathwayStage.STEP_DOWN;
import static org.keywork.casefile.PathwayStage.TRANSITION_OR_CHANGE;
import static org.keywork.casefile.PathwayStage.WRITTEN_ACCOUNT_SHARED;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.keywork.rule.InvalidRecordException;

class PathwayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Pathway through(PathwayStage... stages) {
    Pathway pathway = Pathway.empty();
    for (PathwayStage stage : stages) {
      pathway = pathway.plus(stage, DAY);
    }
    return pathway;
  }

  private static void assertRefused(String pointer, String sentence, PathwayStage... stages) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> through(stages))
        .withMessage(sentence)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void a_family_may_go_through_every_stage_in_order_on_one_day() {
    Pathway whole = through(PathwayStage.values());

    assertThat(whole.stages()).hasSize(PathwayStage.values().length);
    assertThat(whole.stageOn(DAY)).contains(FINAL_REVIEW);
  }

  @Test
  void a_stage_that_cannot_follow_is_refused_with_both_stages_and_what_may_follow() {
    assertRefused(
        "/stages/1/stage",
        "After 'exit' a family cannot be at 'review'; what may follow is one of 'return', 'final-review'.",
        EXIT,
        REVIEW);
    assertRefused(
        "/stages/2/stage",
        "After 'final-review' a family cannot be at 'return'; nothing follows it.",
        EXIT,
        FINAL_REVIEW,
        RETURN);
  }

  @Test
  void stages_stand_in_the_order_of_their_days() {
    Pathway referred = Pathway.empty().plus(REFERRAL, DAY);

    assertThat(referred.plus(ALLOCATION, DAY).stageOn(DAY)).contains(ALLOCATION);
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> referred.plus(ALLOCATION, DAY.minusDays(1)))
        .withMessageContaining("in the order in which they were reached")
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/stages/1/on"));
  }

  @Test
  void up_to_the_decision_on_eligibility_the_order_is_free_and_no_stage_follows_itself() {
    assertThat(through(REFERRAL, FAMILY_DECIDES, INFORMATION_GIVEN, ELIGIBILITY_DECISION, REFERRAL)
            .stages())
        .hasSize(5);
    assertThat(REFERRAL.next()).doesNotContain(REFERRAL);
    assertThat(ALLOCATION.next()).doesNotContain(REFERRAL, ALLOCATION);
  }

  @Test
  void reviews_repeat_and_lead_to_planning_again() {
    assertThat(
            through(REVIEW, REVIEW, PLANNING, PLAN_AGREED, MONITORING, REVIEW).stages())
        .hasSize(6);
    assertThat(REVIEW.next()).contains(GETTING_TO_KNOW, WRITTEN_ACCOUNT_SHARED);
    assertThat(REVIEW.next()).doesNotContain(ALLOCATION, RETURN);
  }

  @Test
  void a_plan_is_made_anew_while_it_is_carried_out_and_when_key_working_grows_less() {
    assertThat(MONITORING.next()).contains(PLANNING, REVIEW).doesNotContain(MONITORING, ALLOCATION);
    assertThat(STEP_DOWN.next()).contains(PLANNING, MONITORING, TRANSITION_OR_CHANGE);
    assertThat(STEP_DOWN.next()).doesNotContain(STEP_DOWN, GETTING_TO_KNOW);
    assertThat(PLAN_AGREED.next()).doesNotContain(PLANNING);
  }

  @Test
  void after_a_change_somebody_new_begins_at_the_allocation() {
    assertThat(TRANSITION_OR_CHANGE.next())
        .isEqualTo(withoutReturn(EnumSet.range(ALLOCATION, FINAL_REVIEW)));
  }

  @Test
  void only_who_has_left_returns_and_may_then_begin_anywhere() {
    assertThat(PathwayStage.values())
        .filteredOn(stage -> stage.next().contains(RETURN))
        .containsExactly(EXIT);
    assertThat(RETURN.next()).isEqualTo(withoutReturn(EnumSet.allOf(PathwayStage.class)));
  }

  @Test
  void any_stage_but_the_last_may_lead_to_the_exit() {
    assertThat(PathwayStage.values())
        .filteredOn(stage -> !stage.next().contains(EXIT))
        .containsExactly(EXIT, FINAL_REVIEW);
  }

  private static EnumSet<PathwayStage> withoutReturn(EnumSet<PathwayStage> stages) {
    stages.remove(RETURN);
    return stages;
  }

  @Test
  void a_stage_holds_from_its_day_until_the_next_one() {
    Pathway pathway = Pathway.empty().plus(REFERRAL, DAY).plus(ALLOCATION, DAY.plusDays(14));

    assertThat(pathway.stageOn(DAY.minusDays(1))).isEmpty();
    assertThat(pathway.stageOn(DAY)).contains(REFERRAL);
    assertThat(pathway.stageOn(DAY.plusDays(13))).contains(REFERRAL);
    assertThat(pathway.stageOn(DAY.plusDays(14))).contains(ALLOCATION);
    assertThat(pathway.daysIn(REFERRAL, DAY.plusDays(30))).isEqualTo(14);
    assertThat(pathway.daysIn(REFERRAL, DAY.plusDays(10))).isEqualTo(10);
    assertThat(pathway.daysIn(ALLOCATION, DAY.plusDays(30))).isEqualTo(16);
    assertThat(pathway.daysIn(ALLOCATION, DAY.plusDays(14))).isZero();
    assertThat(pathway.daysIn(REVIEW, DAY.plusDays(30))).isZero();
  }

  @Test
  void the_days_of_a_stage_that_comes_again_add_up() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    Pathway pathway = Pathway.empty()
        .plus(MONITORING, leapDay.minusDays(1))
        .plus(REVIEW, leapDay)
        .plus(MONITORING, leapDay.plusDays(1));

    assertThat(pathway.daysIn(MONITORING, leapDay.plusDays(5))).isEqualTo(1 + 4);
    assertThat(pathway.daysIn(REVIEW, leapDay.plusDays(5))).isEqualTo(1);
  }

  @Test
  void a_family_is_under_way_until_it_leaves_and_again_when_it_returns() {
    Pathway pathway = Pathway.empty()
        .plus(REFERRAL, DAY)
        .plus(EXIT, DAY.plusDays(10))
        .plus(RETURN, DAY.plusDays(20))
        .plus(FINAL_REVIEW, DAY.plusDays(30));

    assertThat(pathway.isOpenOn(DAY.minusDays(1))).isFalse();
    assertThat(pathway.isOpenOn(DAY)).isTrue();
    assertThat(pathway.isOpenOn(DAY.plusDays(9))).isTrue();
    assertThat(pathway.isOpenOn(DAY.plusDays(10))).isFalse();
    assertThat(pathway.isOpenOn(DAY.plusDays(20))).isTrue();
    assertThat(pathway.isOpenOn(DAY.plusDays(30))).isFalse();
  }

  @Test
  void a_pathway_without_stages_leads_nowhere() {
    assertThat(Pathway.empty().stageOn(DAY)).isEmpty();
    assertThat(Pathway.empty().isOpenOn(DAY)).isFalse();
  }
}
