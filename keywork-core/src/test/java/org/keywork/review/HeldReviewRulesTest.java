package org.keywork.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.HeldReviewRuleExamples.HELD;
import static org.keywork.fixtures.HeldReviewRuleExamples.lookedAt;
import static org.keywork.fixtures.HeldReviewRuleExamples.reviewed;
import static org.keywork.fixtures.PlanningCases.aReview;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;
import static org.keywork.review.HeldReviewRules.NEEDS_KEPT_IN_VIEW;
import static org.keywork.review.HeldReviewRules.PROGRESS_CHECKED;
import static org.keywork.review.HeldReviewRules.SUPPORT_ADJUSTED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.plan.PlanId;
import org.keywork.rule.Verdict;

class HeldReviewRulesTest {

  @Test
  void both_halves_of_a_review_are_found_at_once() {
    CaseFile file = reviewed(review -> review
        .withProgressChecked(false)
        .withSupportAfterwards(SupportAfterReview.STILL_TO_ADJUST));

    assertThat(Held.against(file, PROGRESS_CHECKED, SUPPORT_ADJUSTED).missedAt())
        .containsExactly("/reviews/0/progressChecked", "/reviews/0/supportAfterwards");
  }

  @Test
  void a_review_of_which_nothing_is_known_is_asked_about_once() {
    assertThat(Held.against(reviewed(review -> review), PROGRESS_CHECKED, SUPPORT_ADJUSTED)
            .askedAt())
        .containsExactly("/reviews/0/progressChecked");
  }

  @Test
  void a_review_counts_from_its_day_for_twelve_months() {
    CaseFile file = reviewed(review -> review.withProgressChecked(false));

    assertThat(Held.against(file, HELD.minusDays(1), PROGRESS_CHECKED).missedAt())
        .isEmpty();
    assertThat(Held.against(file, HELD, PROGRESS_CHECKED).missedAt()).hasSize(1);
    assertThat(Held.against(file, HELD.plusYears(1), PROGRESS_CHECKED).missedAt())
        .hasSize(1);
    assertThat(
            Held.against(file, HELD.plusYears(1).plusDays(1), PROGRESS_CHECKED).missedAt())
        .isEmpty();
  }

  @Test
  void what_a_review_left_to_do_is_past_once_a_later_plan_or_review_speaks_of_it() {
    Review left = aReview(HELD)
        .withHeldOn(HELD)
        .withProgressChecked(true)
        .withSupportAfterwards(SupportAfterReview.STILL_TO_ADJUST);
    Review next = aReview(HELD.plusDays(1)).withHeldOn(HELD.plusDays(1));
    CaseFile file = CaseFiles.aCaseFile().withReviews(left);

    assertThat(isLeft(file, HELD)).isTrue();
    assertThat(isLeft(file.withReviews(left, next), TODAY)).isTrue();
    CaseFile spoken =
        file.withReviews(left, next.withSupportAfterwards(SupportAfterReview.ADJUSTED));
    assertThat(isLeft(spoken, HELD)).isTrue();
    assertThat(isLeft(spoken, HELD.plusDays(1))).isFalse();
    assertThat(isLeft(withNextPlanOn(file, HELD), TODAY)).isTrue();
    CaseFile planned = withNextPlanOn(file, HELD.plusDays(1));
    assertThat(isLeft(planned, HELD)).isTrue();
    assertThat(isLeft(planned, HELD.plusDays(1))).isFalse();
  }

  private static boolean isLeft(CaseFile file, LocalDate asOf) {
    return !Held.against(file, asOf, SUPPORT_ADJUSTED).missedAt().isEmpty();
  }

  private static CaseFile withNextPlanOn(CaseFile file, LocalDate agreedOn) {
    return file.withPlans(
        file.plans().get(0), file.plans().get(0).withId(new PlanId("next")).withAgreedOn(agreedOn));
  }

  @Test
  void a_review_that_was_only_offered_is_not_looked_at() {
    CaseFile offered = CaseFiles.aCaseFile().withReviews(aReview(HELD).withProgressChecked(false));

    Held held = Held.against(offered, PROGRESS_CHECKED, SUPPORT_ADJUSTED);

    assertThat(held.missedAt()).isEmpty();
    assertThat(held.askedAt()).isEmpty();
  }

  @Test
  void needs_looked_at_at_reviews_only_are_one_finding() {
    CaseFile twice = lookedAt(HELD, HELD.plusDays(50))
        .withReviews(
            aReview(HELD).withHeldOn(HELD),
            aReview(HELD.plusDays(50)).withHeldOn(HELD.plusDays(50)));

    Held held = Held.against(twice, NEEDS_KEPT_IN_VIEW);
    assertThat(held.missedAt()).containsExactly("/family/needs");
    assertThat(held.messages())
        .containsExactly("In the last 12 months the family's needs were looked at on 2 days, and"
            + " only at reviews.");
  }

  @Test
  void a_day_to_come_or_long_past_does_not_count() {
    assertThat(verdict(lookedAt(HELD, TODAY.plusDays(1)))).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(lookedAt(HELD, TODAY.minusYears(1).minusDays(1))))
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(lookedAt(HELD, TODAY.minusYears(1)))).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_need_found_between_shows_that_somebody_looked() {
    assertThat(verdict(foundOn(HELD.plusDays(9)))).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(foundOn(HELD))).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(foundOn(CaseFiles.anAssessment().writtenOn())))
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_need_met_after_all_shows_it_too() {
    CaseFile unmet = lookedAt(HELD).withUnmetNeeds(anUnmetNeed(HELD));

    assertThat(verdict(unmet)).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(verdict(unmet.withUnmetNeeds(anUnmetNeed(HELD).withMetOn(TODAY))))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(verdict(unmet.withUnmetNeeds(anUnmetNeed(HELD.plusDays(1)))))
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void without_a_need_or_a_review_lately_there_is_nothing_to_compare() {
    CaseFile file = lookedAt(HELD);

    assertThat(verdict(endedNeeds(file))).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(file, HELD.plusYears(1).plusDays(1), NEEDS_KEPT_IN_VIEW)
            .verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(Held.against(file, HELD.minusDays(1), NEEDS_KEPT_IN_VIEW).verdict())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static Verdict.Kind verdict(CaseFile file) {
    return Held.against(file, NEEDS_KEPT_IN_VIEW).verdict();
  }

  private static CaseFile endedNeeds(CaseFile file) {
    Family family = file.family();
    return file.withFamily(family.withNeeds(
        family.needs().stream().map(need -> need.withEndedOn(HELD)).toList()));
  }

  private static CaseFile foundOn(LocalDate day) {
    Family family = lookedAt(HELD).family();
    Need second = family.needs().get(1).withFoundOn(Optional.of(day));
    return lookedAt(HELD).withFamily(family.withNeeds(family.needs().get(0), second));
  }
}
