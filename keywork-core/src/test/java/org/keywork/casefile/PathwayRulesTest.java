package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.casefile.PathwayRules.PROGRESS_TRACEABLE;
import static org.keywork.casefile.PathwayStage.ALLOCATION;
import static org.keywork.casefile.PathwayStage.EXIT;
import static org.keywork.casefile.PathwayStage.FINAL_REVIEW;
import static org.keywork.casefile.PathwayStage.MONITORING;
import static org.keywork.casefile.PathwayStage.PLANNING;
import static org.keywork.casefile.PathwayStage.REFERRAL;
import static org.keywork.casefile.PathwayStage.RETURN;
import static org.keywork.casefile.PathwayStage.REVIEW;
import static org.keywork.casefile.PathwayStage.STEP_DOWN;
import static org.keywork.casefile.PathwayStage.TRANSITION_OR_CHANGE;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PathwayRuleExamples.AGREED;
import static org.keywork.fixtures.PathwayRuleExamples.upToAllocation;
import static org.keywork.fixtures.PathwayRuleExamples.upToPlanning;
import static org.keywork.fixtures.PathwayRuleExamples.upToThePlan;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.Held;

class PathwayRulesTest {

  private static Held held(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, PROGRESS_TRACEABLE);
  }

  private static Held held(Pathway pathway, LocalDate asOf) {
    return held(aCaseFile().withPathway(pathway), asOf);
  }

  @Test
  void a_key_worker_shows_that_one_was_allocated() {
    Pathway referred = Pathway.empty().plus(REFERRAL, RECEIVED);

    assertThat(held(referred, OPENED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(held(referred, OPENED).missedAt()).containsExactly("/pathway/stages/0");
    assertThat(held(referred, OPENED).messages())
        .containsExactly("The last stage on record is 'referral', since 2026-02-27, while the rest"
            + " of the file shows the stage 'allocation'.");
    assertThat(held(upToAllocation(), OPENED).verdict()).isEqualTo(MET);
    assertThat(held(aCaseFile().withPathway(referred).withAssignments().withPlans(), TODAY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_plan_in_force_shows_that_one_was_agreed_and_one_finding_says_so() {
    assertThat(held(upToPlanning(), AGREED.minusDays(1)).verdict()).isEqualTo(MET);
    assertThat(held(upToPlanning(), AGREED).missedAt()).containsExactly("/pathway/stages/2");
    assertThat(held(upToThePlan(), AGREED).verdict()).isEqualTo(MET);
    assertThat(held(Pathway.empty().plus(REFERRAL, RECEIVED), TODAY).messages())
        .hasSize(1)
        .allMatch(message -> message.contains("'plan agreed'"));
  }

  @ParameterizedTest
  @EnumSource(
      value = PathwayStage.class,
      names = {"PLAN_AGREED", "MONITORING", "REVIEW", "TRANSITION_OR_CHANGE", "STEP_DOWN"})
  void a_plan_stays_in_force_while_the_next_one_is_made(PathwayStage last) {
    Pathway changed = Pathway.empty()
        .plus(last, AGREED)
        .plus(TRANSITION_OR_CHANGE, AGREED)
        .plus(ALLOCATION, AGREED);

    assertThat(held(changed, TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void a_family_that_left_before_it_had_a_plan_needs_the_stage_of_its_first() {
    Pathway back = Pathway.empty()
        .plus(REFERRAL, RECEIVED)
        .plus(EXIT, RECEIVED)
        .plus(RETURN, OPENED)
        .plus(ALLOCATION, OPENED);

    assertThat(held(back, TODAY).missedAt()).containsExactly("/pathway/stages/3");
    assertThat(held(back.plus(PLANNING, AGREED), TODAY).missedAt()).hasSize(1);
  }

  @Test
  void a_closed_file_shows_that_the_family_has_left() {
    CaseFile closed = aCaseFile().withPathway(upToThePlan()).withClosedOn(TODAY);

    assertThat(held(closed, TODAY.minusDays(1)).verdict()).isEqualTo(MET);
    assertThat(held(closed, TODAY).messages().get(0)).contains("'exit'");
    assertThat(held(closed.withPathway(upToThePlan().plus(EXIT, TODAY)), TODAY).verdict())
        .isEqualTo(MET);
    assertThat(held(closed.withPathway(upToThePlan().plus(FINAL_REVIEW, TODAY)), TODAY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void a_family_that_came_back_since_has_left_before() {
    Pathway left = upToThePlan().plus(EXIT, TODAY.minusDays(30));
    CaseFile closed = aCaseFile().withClosedOn(TODAY.minusDays(20));

    assertThat(held(closed.withPathway(left.plus(RETURN, TODAY.minusDays(20))), TODAY)
            .verdict())
        .isEqualTo(MET);
    assertThat(held(
                closed.withPathway(left.plus(RETURN, TODAY.minusDays(20)).plus(REFERRAL, TODAY)),
                TODAY)
            .verdict())
        .isEqualTo(MET);
    assertThat(held(closed.withPathway(left.plus(RETURN, TODAY.minusDays(21))), TODAY)
            .missedAt())
        .containsExactly("/pathway/stages/5");
  }

  @Test
  void stages_that_are_further_on_than_the_file_contradict_nothing() {
    Pathway further = upToThePlan().plus(MONITORING, AGREED).plus(REVIEW, TODAY);

    assertThat(held(aCaseFile().withPathway(further).withAssignments().withPlans(), TODAY)
            .verdict())
        .isEqualTo(MET);
    assertThat(held(further.plus(STEP_DOWN, TODAY).plus(EXIT, TODAY), TODAY).verdict())
        .isEqualTo(MET);
  }

  @Test
  void stages_still_to_come_are_no_stages_yet() {
    Pathway ahead = Pathway.empty().plus(ALLOCATION, TODAY.plusDays(1));

    assertThat(held(ahead, TODAY).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(held(Pathway.empty(), TODAY).askedAt()).containsExactly("/pathway");
  }
}
