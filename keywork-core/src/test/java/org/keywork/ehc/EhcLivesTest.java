package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.EhcProcesses.REQUESTED;
import static org.keywork.fixtures.EhcProcesses.aMeeting;
import static org.keywork.fixtures.EhcProcesses.aPlan;
import static org.keywork.fixtures.EhcProcesses.aRequest;
import static org.keywork.fixtures.EhcProcesses.anAssessment;
import static org.keywork.fixtures.EhcProcesses.willAssess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.rule.Basis;

/** What is due, day by day, on the ways that plans really take. */
class EhcLivesTest {

  private static final LocalDate MEETING = LocalDate.of(2016, 1, 5);
  private static final LocalDate DECIDED = LocalDate.of(2016, 1, 11);
  private static final LocalDate NOTICE = LocalDate.of(2016, 1, 18);
  private static final LocalDate MOVE = LocalDate.of(2016, 9, 1);

  private static final EhcProcess PLAN = aPlan().withFinalPlanOn(LocalDate.of(2015, 1, 12));

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static List<EhcDuty> toBeDone(EhcProcess process, LocalDate day) {
    return process.timetable(on(day)).toBeDoneOn(day).stream()
        .map(EhcDeadline::duty)
        .toList();
  }

  private static List<EhcDuty> missed(EhcProcess process, LocalDate day) {
    return process.timetable(on(day)).missedOn(day).stream()
        .map(EhcDeadline::duty)
        .toList();
  }

  private static EhcProcess reviewed(ReviewOutcome outcome) {
    return PLAN.withReviews(aMeeting(MEETING).withDecidedOn(DECIDED).withOutcome(outcome));
  }

  @Test
  void before_the_request_nothing_is_due() {
    assertThat(toBeDone(aRequest(), REQUESTED.minusDays(1))).isEmpty();
    assertThat(toBeDone(aRequest(), REQUESTED)).hasSize(3);
  }

  @Test
  void advice_is_due_from_the_day_on_which_it_is_asked_for() {
    LocalDate asked = REQUESTED.plusWeeks(6);
    EhcProcess process =
        anAssessment().withAdvice(AdviceAsked.builder().of(TRUST).askedOn(asked).build());

    assertThat(toBeDone(process, asked.minusDays(1))).doesNotContain(EhcDuty.ADVICE);
    assertThat(toBeDone(process, asked)).contains(EhcDuty.ADVICE);
  }

  @Test
  void from_the_refusal_of_a_request_on_nothing_is_due() {
    LocalDate told = REQUESTED.plusWeeks(4);
    EhcProcess refused = aRequest().withAssessmentDecision(willAssess(told).withAssess(false));

    assertThat(toBeDone(refused, told.minusDays(1))).hasSize(3);
    assertThat(toBeDone(refused, told)).isEmpty();
    assertThat(missed(refused, REQUESTED.plusYears(1))).isEmpty();
  }

  @Test
  void whoever_has_neither_draft_nor_notice_after_sixteen_weeks_still_waits_for_a_plan() {
    LocalDate last = REQUESTED.plusWeeks(16);

    assertThat(toBeDone(anAssessment(), last))
        .containsExactly(EhcDuty.NOTICE_OF_NO_PLAN, EhcDuty.FINAL_PLAN);
    assertThat(toBeDone(anAssessment(), last.plusDays(1))).containsExactly(EhcDuty.FINAL_PLAN);
    EhcProcess toldLater = anAssessment().withNoPlanToldOn(last.plusDays(9));
    assertThat(toBeDone(toldLater, last.plusDays(8))).containsExactly(EhcDuty.FINAL_PLAN);
    assertThat(toBeDone(toldLater, last.plusDays(9))).isEmpty();
    assertThat(missed(toldLater, last.plusDays(9))).containsExactly(EhcDuty.NOTICE_OF_NO_PLAN);
  }

  @Test
  void a_late_draft_is_not_missed_and_a_late_plan_is() {
    LocalDate last = REQUESTED.plusWeeks(20);
    EhcProcess drafted = anAssessment().withDraftServedOn(last.plusDays(1));

    assertThat(missed(drafted, last)).isEmpty();
    assertThat(missed(drafted, last.plusDays(1))).containsExactly(EhcDuty.FINAL_PLAN);
    assertThat(missed(drafted.withFinalPlanOn(last.plusDays(16)), last.plusDays(16)))
        .containsExactly(EhcDuty.FINAL_PLAN);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReviewOutcome.class,
      names = {"MAINTAIN", "AMEND"})
  void after_a_review_twelve_months_begin_anew(ReviewOutcome outcome) {
    assertThat(toBeDone(reviewed(outcome), DECIDED)).containsExactly(EhcDuty.REVIEW);
    assertThat(missed(reviewed(outcome), LocalDate.of(2017, 1, 10))).isEmpty();
    assertThat(missed(reviewed(outcome), LocalDate.of(2017, 1, 11)))
        .containsExactly(EhcDuty.REVIEW);
  }

  @Test
  void without_the_day_of_the_plan_twelve_months_begin_with_its_first_review() {
    EhcProcess undated = reviewed(ReviewOutcome.MAINTAIN)
        .withRequestReceivedOn(Optional.empty())
        .withFinalPlanOn(Optional.empty());

    assertThat(toBeDone(undated, DECIDED.minusDays(1))).doesNotContain(EhcDuty.REVIEW);
    assertThat(toBeDone(undated, DECIDED)).containsExactly(EhcDuty.REVIEW);
    assertThat(undated.timetable(on(DECIDED)).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::lastDay)
        .containsExactly(LocalDate.of(2017, 1, 10));
  }

  @Test
  void a_plan_that_is_to_end_is_neither_reviewed_again_nor_amended_for_a_move() {
    PhaseTransfer move = PhaseTransfer.builder()
        .kind(PhaseTransferKind.SECONDARY_TO_POST_16)
        .movesOn(MOVE)
        .build();
    EhcProcess ending = reviewed(ReviewOutcome.CEASE).withPhaseTransfers(move);

    assertThat(toBeDone(ending, DECIDED.minusDays(1)))
        .contains(EhcDuty.REVIEW, EhcDuty.PHASE_TRANSFER);
    assertThat(toBeDone(ending, DECIDED)).isEmpty();
    assertThat(missed(ending, DECIDED.plusYears(3))).isEmpty();
    EhcProcess goesOn = ending.withReviews(
        ending.reviews().get(0),
        EhcReview.builder().decidedOn(DECIDED.plusDays(30)).build());
    assertThat(toBeDone(goesOn, DECIDED.plusDays(30)))
        .containsExactly(EhcDuty.PHASE_TRANSFER, EhcDuty.REVIEW);
  }

  @Test
  void from_the_notice_of_amendments_on_the_amended_plan_is_due() {
    EhcProcess amended = PLAN.withReviews(
        reviewed(ReviewOutcome.AMEND).reviews().get(0).withAmendmentNoticeOn(NOTICE));

    assertThat(toBeDone(amended, NOTICE.minusDays(1))).containsExactly(EhcDuty.REVIEW);
    assertThat(toBeDone(amended, NOTICE)).containsExactly(EhcDuty.AMENDED_PLAN, EhcDuty.REVIEW);
    assertThat(missed(amended, NOTICE.plusWeeks(8))).isEmpty();
    assertThat(missed(amended, NOTICE.plusWeeks(8).plusDays(1)))
        .containsExactly(EhcDuty.AMENDED_PLAN);
  }

  @ParameterizedTest
  @EnumSource(value = ReviewOutcome.class, names = "AMEND", mode = EnumSource.Mode.EXCLUDE)
  void where_the_plan_is_not_amended_after_all_no_amended_plan_is_missed(ReviewOutcome outcome) {
    EhcReview review = reviewed(outcome).reviews().get(0).withAmendmentNoticeOn(NOTICE);

    assertThat(PLAN.withReviews(review).timetable(on(MOVE)).of(EhcDuty.AMENDED_PLAN))
        .isEmpty();
    assertThat(PLAN.withReviews(review.withAmendedPlanOn(NOTICE.plusWeeks(9)))
            .timetable(on(MOVE))
            .of(EhcDuty.AMENDED_PLAN))
        .hasSize(1);
  }

  @Test
  void an_amended_plan_is_awaited_from_the_decision_to_amend_until_the_notice() {
    EhcReview review = reviewed(ReviewOutcome.AMEND).reviews().get(0);
    EhcProcess process = PLAN.withReviews(review);

    assertThat(process.amendmentsAwaited(on(DECIDED.minusDays(1)))).isEmpty();
    assertThat(process.amendmentsAwaited(on(DECIDED))).singleElement().satisfies(each -> {
      assertThat(each.which()).containsExactly("review-1");
      assertThat(each.at().pointer()).isEqualTo("/reviews/0");
    });
    assertThat(reviewed(ReviewOutcome.MAINTAIN).amendmentsAwaited(on(DECIDED))).isEmpty();
    assertThat(process.withNation(Nation.WALES).amendmentsAwaited(on(DECIDED))).isEmpty();
    assertThat(process.withCeasedOn(NOTICE).amendmentsAwaited(on(NOTICE))).isEmpty();
    assertThat(awaited(review.withAmendmentNoticeOn(NOTICE), NOTICE)).isZero();
    assertThat(awaited(review.withAmendmentNoticeOn(NOTICE), NOTICE.minusDays(1)))
        .isOne();
    assertThat(awaited(review.withAmendedPlanOn(NOTICE), NOTICE)).isZero();
    assertThat(awaited(review.withAmendedPlanOn(NOTICE), NOTICE.minusDays(1))).isOne();
    EhcReview next = aMeeting(MEETING.plusYears(1)).withDecidedOn(DECIDED.plusYears(1));
    EhcProcess later = process.withReviews(review, next);
    assertThat(later.amendmentsAwaited(on(DECIDED.plusYears(1)))).isEmpty();
  }

  private static int awaited(EhcReview review, LocalDate day) {
    return PLAN.withReviews(review).amendmentsAwaited(on(day)).size();
  }

  @Test
  void who_has_no_plan_is_not_amended_for_a_move() {
    EhcProcess moving = EhcProcess.builder()
        .from(aRequest())
        .requestReceivedOn(Optional.empty())
        .addPhaseTransfers(PhaseTransfer.builder()
            .kind(PhaseTransferKind.SECONDARY_TO_POST_16)
            .movesOn(MOVE)
            .build())
        .build();

    assertThat(toBeDone(moving, DECIDED)).containsExactly(EhcDuty.PHASE_TRANSFER);
    assertThat(toBeDone(moving.withNoPlanToldOn(NOTICE), DECIDED)).isEmpty();
  }

  @Test
  void whoever_moves_to_another_nation_leaves_what_was_missed_behind() {
    EhcProcess moved = PLAN.withCeasedOn(DECIDED.plusDays(5));

    assertThat(toBeDone(moved, DECIDED.plusDays(4))).containsExactly(EhcDuty.REVIEW);
    assertThat(toBeDone(moved, DECIDED.plusDays(5))).isEmpty();
    assertThat(missed(moved, DECIDED.plusDays(5))).containsExactly(EhcDuty.REVIEW);
  }
}
