package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.EhcProcesses.aMeeting;
import static org.keywork.fixtures.EhcProcesses.aRequest;
import static org.keywork.fixtures.EhcProcesses.anException;
import static org.keywork.fixtures.EhcProcesses.willAssess;
import static org.keywork.fixtures.EhcRuleExamples.REQUESTED;
import static org.keywork.fixtures.EhcRuleExamples.inForce;
import static org.keywork.fixtures.EhcRuleExamples.onTheWay;
import static org.keywork.fixtures.EhcRuleExamples.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.casefile.CaseFile;
import org.keywork.ehc.AdviceAsked;
import org.keywork.ehc.Confidence;
import org.keywork.ehc.EhcDeadline;
import org.keywork.ehc.EhcExceptionKind;
import org.keywork.ehc.EhcProcess;
import org.keywork.ehc.EhcProcessId;
import org.keywork.ehc.EhcReview;
import org.keywork.ehc.Nation;
import org.keywork.ehc.PhaseTransfer;
import org.keywork.ehc.PhaseTransferKind;
import org.keywork.ehc.ReviewOutcome;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

class EhcDuesTest {

  private static final LocalDate MEETING = LocalDate.of(2026, 12, 15);
  private static final LocalDate NOTICE = LocalDate.of(2026, 11, 16);

  private static List<AgendaItem> items(CaseFile file, LocalDate asOf) {
    return file
        .agenda(DateSpan.startingOn(OPENED.minusYears(1)), new Basis(asOf, BASIS.policy()))
        .items()
        .stream()
        .filter(each -> each.matter().name().startsWith("EHC_"))
        .toList();
  }

  private static List<String> ids(CaseFile file, LocalDate asOf) {
    return items(file, asOf).stream().map(each -> each.id().value()).toList();
  }

  private static AgendaItem item(CaseFile file, LocalDate asOf, AgendaMatter matter) {
    return items(file, asOf).stream()
        .filter(each -> each.matter() == matter)
        .reduce((one, other) -> {
          throw new AssertionError("two of " + matter);
        })
        .orElseThrow();
  }

  private static EhcProcess advised() {
    return onTheWay()
        .withAdvice(
            AdviceAsked.builder().of(SCHOOL).askedOn(REQUESTED.plusWeeks(6)).build());
  }

  private static EhcProcess reviewed() {
    return inForce()
        .withReviews(
            aMeeting(MEETING),
            aMeeting(MEETING.minusMonths(2)).withDecidedOn(NOTICE).withAmendmentNoticeOn(NOTICE))
        .withPhaseTransfers(
            PhaseTransfer.builder()
                .kind(PhaseTransferKind.OTHER_PHASE)
                .movesOn(LocalDate.of(2027, 9, 1))
                .build(),
            PhaseTransfer.builder()
                .kind(PhaseTransferKind.SECONDARY_TO_POST_16)
                .movesOn(LocalDate.of(2032, 9, 1))
                .build());
  }

  @Test
  void on_the_way_to_a_plan_the_authoritys_steps_are_told_to_the_key_worker() {
    assertThat(ids(with(onTheWay()), TODAY))
        .containsExactly(
            "F-0001/ehc/ehc-1/decision-whether-to-assess",
            "F-0001/ehc/ehc-1/notice-of-no-plan",
            "F-0001/ehc/ehc-1/final-plan");
    AgendaItem plan = item(with(onTheWay()), TODAY, AgendaMatter.EHC_FINAL_PLAN);
    assertThat(plan.lastDay()).isEqualTo(LocalDate.of(2027, 1, 25));
    assertThat(plan.counted().orElseThrow().inWords())
        .isEqualTo("within 20 weeks of 2026-09-07, that day not counted");
    assertThat(plan.seenToBy()).containsExactly(KEY_WORKER);
    assertThat(plan.at().pointer()).isEqualTo("/ehc/0");
    assertThat(plan.behind().citation()).hasToString("SENDREGS reg 13(2)");
  }

  @Test
  void what_was_not_read_in_the_law_says_so() {
    AgendaItem advice = item(with(advised()), TODAY, AgendaMatter.EHC_ADVICE);

    assertThat(advice.id()).hasToString("F-0001/ehc/ehc-1/advice/school/2026-10-19");
    assertThat(advice.at().pointer()).isEqualTo("/ehc/0/advice/0");
    assertThat(advice.behind()).isInstanceOfSatisfying(LawBehind.class, law -> {
      assertThat(law.confidence()).isEqualTo(Confidence.SECONDARY);
      assertThat(law.citation()).hasToString("SENDREGS reg 8 (secondary)");
    });
  }

  @Test
  void what_an_exception_may_lift_stays_and_says_so() {
    CaseFile closed = with(onTheWay()
        .withExceptions(anException(EhcExceptionKind.SCHOOL_CLOSED, "2026-09-21/2026-10-18")));

    assertThat(item(closed, TODAY, AgendaMatter.EHC_DECISION_WHETHER_TO_ASSESS).behind())
        .isInstanceOfSatisfying(
            LawBehind.class,
            law -> assertThat(law.liftedBy())
                .extracting(Object::toString)
                .containsExactly("SENDREGS reg 5(4)(a)"));
  }

  @Test
  void with_a_plan_come_the_next_review_what_is_around_meetings_and_moves() {
    assertThat(ids(with(reviewed()), TODAY))
        .containsExactly(
            "F-0001/ehc/ehc-1/comments/review-1",
            "F-0001/ehc/ehc-1/notice-of-meeting/review-2",
            "F-0001/ehc/ehc-1/papers-for-meeting/review-2",
            "F-0001/ehc/ehc-1/review-report/review-2",
            "F-0001/ehc/ehc-1/amended-plan/review-1",
            "F-0001/ehc/ehc-1/decision-after-review/review-2",
            "F-0001/ehc/ehc-1/phase-transfer/other-phase/2027",
            "F-0001/ehc/ehc-1/review",
            "F-0001/ehc/ehc-1/phase-transfer/secondary-to-post-16/2032");
    assertThat(item(with(reviewed()), TODAY, AgendaMatter.EHC_AMENDED_PLAN).at().pointer())
        .isEqualTo("/ehc/0/reviews/1");
    assertThat(item(with(reviewed()), TODAY, AgendaMatter.EHC_REVIEW).at().pointer())
        .isEqualTo("/ehc/0");
  }

  @Test
  void a_meeting_on_another_day_is_the_same_thing_to_do() {
    EhcProcess moved =
        reviewed().withReviews(reviewed().reviews().get(1), aMeeting(MEETING.plusWeeks(3)));

    assertThat(ids(with(moved), TODAY))
        .containsExactlyInAnyOrderElementsOf(ids(with(reviewed()), TODAY));
  }

  @Test
  void the_family_may_comment_up_to_the_last_day_and_until_a_plan_comes() {
    LocalDate served = TODAY.minusDays(4);
    LocalDate last = served.plusDays(14);
    CaseFile drafted = with(onTheWay().withDraftServedOn(served));

    AgendaItem comments = item(drafted, TODAY, AgendaMatter.EHC_FAMILYS_COMMENTS);
    assertThat(comments.firstDay()).contains(served);
    assertThat(comments.lastDay()).isEqualTo(last);
    assertThat(comments.at().pointer()).isEqualTo("/ehc/0/draftServedOn");
    assertThat(comments.behind().citation()).hasToString("SENDREGS reg 13(1)(a)");
    assertThat(ids(drafted, last)).contains("F-0001/ehc/ehc-1/comments");
    assertThat(ids(drafted, last.plusDays(1))).doesNotContain("F-0001/ehc/ehc-1/comments");
    assertThat(ids(drafted, served.minusDays(1))).doesNotContain("F-0001/ehc/ehc-1/comments");
    assertThat(ids(with(onTheWay().withDraftServedOn(served).withFinalPlanOn(TODAY)), TODAY))
        .containsExactly("F-0001/ehc/ehc-1/review");
  }

  @Test
  void what_is_recorded_for_a_later_day_does_not_count_yet() {
    EhcProcess later = onTheWay()
        .withAssessmentDecision(willAssess(TODAY.plusDays(1)))
        .withDraftServedOn(TODAY.plusDays(2))
        .withFinalPlanOn(TODAY.plusDays(20));

    assertThat(ids(with(later), TODAY)).isEqualTo(ids(with(onTheWay()), TODAY));
    assertThat(ids(with(onTheWay().withNoPlanToldOn(TODAY.plusDays(1))), TODAY))
        .isEqualTo(ids(with(onTheWay()), TODAY));
  }

  @Test
  void a_plan_on_its_way_without_the_day_of_the_request_cannot_be_dated() {
    EhcProcess undated = onTheWay()
        .withRequestReceivedOn(Optional.empty())
        .withAssessmentDecision(willAssess(REQUESTED.plusWeeks(5)));

    assertThat(undated(undated)).containsExactly("F-0001/ehc/ehc-1/final-plan");
    assertThat(undated(undated.withFinalPlanOn(TODAY.plusDays(1)))).hasSize(1);
    assertThat(undated(undated.withFinalPlanOn(TODAY))).isEmpty();
    assertThat(undated(undated.withNoPlanToldOn(TODAY))).isEmpty();
    assertThat(undated(undated.withCeasedOn(TODAY))).isEmpty();
    assertThat(undated(undated.withNation(Nation.WALES))).isEmpty();
    assertThat(undated(undated.withAssessmentDecision(Optional.empty()))).isEmpty();
    assertThat(undated(onTheWay())).isEmpty();
  }

  @Test
  void an_amended_plan_without_a_notice_of_the_amendments_cannot_be_dated() {
    EhcReview toAmend =
        aMeeting(MEETING.minusMonths(2)).withDecidedOn(NOTICE).withOutcome(ReviewOutcome.AMEND);
    EhcProcess process = inForce().withReviews(aMeeting(MEETING), toAmend);

    assertThat(undated(process)).containsExactly("F-0001/ehc/ehc-1/amended-plan/review-1");
    assertThat(with(process).agenda(DateSpan.startingOn(TODAY), BASIS).undated())
        .extracting(each -> each.at().pointer())
        .contains("/ehc/0/reviews/1");
    assertThat(undated(inForce().withReviews(toAmend.withAmendmentNoticeOn(TODAY))))
        .isEmpty();
  }

  private static List<String> undated(EhcProcess process) {
    return with(process).agenda(DateSpan.startingOn(TODAY), BASIS).undated().stream()
        .filter(each -> each.matter().name().startsWith("EHC_"))
        .map(each -> each.id().value())
        .toList();
  }

  @Test
  void each_of_two_children_has_its_own() {
    EhcProcess second = aRequest()
        .withId(new EhcProcessId("ehc-2"))
        .withChild(CHILD)
        .withRequestReceivedOn(REQUESTED);

    assertThat(ids(with(onTheWay(), second), TODAY)).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void after_a_death_after_the_end_and_outside_england_nothing_is_to_be_done() {
    CaseFile file = with(reviewed());
    CaseFile bereaved = file.withFamily(file.family()
        .withChildren(file.family().children().stream()
            .map(child -> child.withDiedOn(TODAY))
            .toList()));

    assertThat(ids(bereaved, TODAY)).isEmpty();
    assertThat(ids(bereaved, TODAY.minusDays(1))).isNotEmpty();
    assertThat(ids(with(reviewed().withCeasedOn(TODAY)), TODAY)).isEmpty();
    assertThat(ids(with(onTheWay().withCeasedOn(TODAY)), TODAY)).isEmpty();
    assertThat(ids(with(reviewed().withNation(Nation.WALES)), TODAY)).isEmpty();
    assertThat(ids(aCaseFile(), TODAY)).isEmpty();
  }

  static List<EhcProcess> processes() {
    return List.of(onTheWay(), advised(), inForce(), reviewed());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void on_the_last_day_nothing_is_missed_and_on_the_next_it_is(EhcProcess process) {
    for (EhcDeadline due : process.timetable(BASIS).toBeDoneOn(TODAY)) {
      AgendaItem item = items(with(process), TODAY).stream()
          .filter(each -> each.lastDay().equals(due.lastDay()))
          .findFirst()
          .orElseThrow();
      assertThat(item.isOverdueOn(due.lastDay())).isFalse();
      assertThat(due.isMissedOn(due.lastDay())).isFalse();
      assertThat(item.isOverdueOn(due.lastDay().plusDays(1))).isTrue();
      assertThat(due.isMissedOn(due.lastDay().plusDays(1)))
          .isEqualTo(item.matter() != AgendaMatter.EHC_NOTICE_OF_NO_PLAN);
    }
    assertThat(process.timetable(BASIS).toBeDoneOn(CaseFiles.TODAY)).isNotEmpty();
  }
}
