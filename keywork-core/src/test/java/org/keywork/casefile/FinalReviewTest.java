package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.casefile.PathwayRules.FINALLY_REVIEWED;
import static org.keywork.casefile.PathwayRules.PROGRESS_TRACEABLE;
import static org.keywork.casefile.PathwayStage.EXIT;
import static org.keywork.casefile.PathwayStage.FINAL_REVIEW;
import static org.keywork.casefile.PathwayStage.MONITORING;
import static org.keywork.casefile.PathwayStage.RETURN;
import static org.keywork.casefile.PathwayStage.STEP_DOWN;
import static org.keywork.fixtures.CaseFiles.PLAN;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PathwayRuleExamples.upToThePlan;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.fixtures.Held;
import org.keywork.review.Review;
import org.keywork.review.ReviewId;

/** The last look back on key working. */
class FinalReviewTest {

  private static final LocalDate WATCHED = LocalDate.of(2026, 8, 3);
  private static final LocalDate LEFT = LocalDate.of(2026, 11, 2);
  private static final Pathway GONE = upToThePlan()
      .plus(MONITORING, WATCHED)
      .plus(STEP_DOWN, WATCHED.plusDays(30))
      .plus(EXIT, LEFT);

  private static CaseFile gone(Pathway pathway) {
    return aCaseFile().withPathway(pathway).withClosedOn(LEFT);
  }

  private static Held held(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, FINALLY_REVIEWED);
  }

  private static CaseFile reviewed(LocalDate day) {
    return gone(GONE)
        .withReviews(
            Review.builder().id(new ReviewId("review-1")).plan(PLAN).heldOn(day).build());
  }

  @Test
  void a_family_that_left_is_looked_at_for_a_year() {
    assertThat(held(gone(GONE), LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    Held found = held(gone(GONE), LEFT);
    assertThat(found.missedAt()).containsExactly("/pathway/stages/6");
    assertThat(found.messages())
        .containsExactly("The family was closed on 2026-11-02, and the last stage on record is"
            + " 'exit', with no review on leaving.");
    assertThat(held(gone(GONE), LEFT.plusYears(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(held(gone(GONE), LEFT.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_review_held_since_the_family_began_to_leave_is_as_good() {
    assertThat(held(reviewed(WATCHED), TODAY).verdict()).isEqualTo(MET);
    assertThat(held(reviewed(WATCHED.minusDays(1)), TODAY).verdict()).isEqualTo(NOT_MET);
    assertThat(held(reviewed(TODAY), TODAY).verdict()).isEqualTo(MET);
    assertThat(held(reviewed(TODAY.plusDays(1)), TODAY).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void a_final_review_counts_from_its_day() {
    CaseFile file = gone(GONE.plus(FINAL_REVIEW, TODAY));

    assertThat(held(file, TODAY.minusDays(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(held(file, TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void a_family_that_has_come_back_is_not_at_its_end() {
    assertThat(held(gone(GONE.plus(RETURN, TODAY)), TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_the_stages_lack_is_found_or_asked_once() {
    assertThat(Held.against(gone(upToThePlan()), TODAY, PROGRESS_TRACEABLE, FINALLY_REVIEWED)
            .missedAt())
        .hasSize(1);
    assertThat(Held.against(
                aCaseFile().withClosedOn(LEFT), TODAY, PROGRESS_TRACEABLE, FINALLY_REVIEWED)
            .questions())
        .hasSize(1);
  }

  @Test
  void without_any_key_worker_there_is_nothing_to_look_back_on() {
    assertThat(held(gone(GONE).withAssignments(), TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }
}
