package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.EhcProcesses.REQUESTED;
import static org.keywork.fixtures.EhcProcesses.aMeeting;
import static org.keywork.fixtures.EhcProcesses.aPlan;
import static org.keywork.fixtures.EhcProcesses.aRequest;
import static org.keywork.fixtures.EhcProcesses.anAssessment;
import static org.keywork.fixtures.EhcProcesses.anException;
import static org.keywork.fixtures.EhcProcesses.willAssess;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.source.Citation;
import org.keywork.time.DeadlineState;

class EhcTimetableTest {

  private static EhcDeadline only(EhcProcess process, EhcDuty duty) {
    List<EhcDeadline> found = process.timetable(BASIS).of(duty);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static EhcDeadline only(EhcProcess process, EhcDuty duty, LocalDate asOf) {
    return process.timetable(new Basis(asOf, BASIS.policy())).of(duty).get(0);
  }

  @Test
  void w25_the_twenty_weeks_say_how_they_were_counted_and_by_which_law() {
    EhcDeadline deadline = only(aRequest(), EhcDuty.FINAL_PLAN);

    assertThat(deadline.deadline().inWords())
        .isEqualTo("within 20 weeks of 2014-09-01, that day not counted");
    assertThat(deadline.duty().citation()).hasToString("SENDREGS reg 13(2)");
    assertThat(deadline.duty().confidence()).isEqualTo(Confidence.READ);
    assertThat(deadline.at().pointer()).isEqualTo("/finalPlanOn");
  }

  @Test
  void what_is_done_on_the_last_day_is_in_time() {
    LocalDate last = LocalDate.of(2015, 1, 19);
    EhcProcess process = anAssessment().withDraftServedOn(last.minusWeeks(4));

    assertThat(only(process.withFinalPlanOn(last), EhcDuty.FINAL_PLAN).stateOn(last))
        .isEqualTo(new DeadlineState.Kept(last, 0));
    assertThat(only(process.withFinalPlanOn(last.plusDays(1)), EhcDuty.FINAL_PLAN)
            .stateOn(CaseFiles.TODAY))
        .isEqualTo(new DeadlineState.Missed(1, true));
  }

  @Test
  void what_is_done_later_does_not_count_on_an_earlier_day() {
    EhcDeadline deadline = only(aPlan(), EhcDuty.FINAL_PLAN);
    LocalDate done = REQUESTED.plusWeeks(19);

    assertThat(deadline.isToBeDoneOn(done.minusDays(1))).isTrue();
    assertThat(deadline.stateOn(done.minusDays(1))).isEqualTo(new DeadlineState.Open(8));
    assertThat(deadline.isToBeDoneOn(done)).isFalse();
    assertThat(deadline.stateOn(done)).isEqualTo(new DeadlineState.Kept(done, 7));
  }

  @Test
  void after_a_refusal_to_assess_no_plan_is_due() {
    EhcProcess refused = aRequest().withAssessmentDecision(willAssess(REQUESTED).withAssess(false));

    assertThat(refused.timetable(BASIS).deadlines())
        .extracting(EhcDeadline::duty)
        .containsExactly(EhcDuty.DECISION_WHETHER_TO_ASSESS);
  }

  @Test
  void who_was_told_that_there_will_be_no_plan_waits_for_none() {
    EhcProcess told = anAssessment().withNoPlanToldOn(REQUESTED.plusWeeks(16));

    assertThat(told.timetable(BASIS).of(EhcDuty.FINAL_PLAN)).isEmpty();
    assertThat(only(told, EhcDuty.NOTICE_OF_NO_PLAN).isMissedOn(CaseFiles.TODAY))
        .isFalse();
    assertThat(only(
                told.withNoPlanToldOn(REQUESTED.plusWeeks(16).plusDays(1)),
                EhcDuty.NOTICE_OF_NO_PLAN)
            .isMissedOn(CaseFiles.TODAY))
        .isTrue();
  }

  @Test
  void a_draft_settles_that_no_notice_is_due_and_no_regulation_asks_for_it_by_then() {
    EhcProcess drafted = anAssessment().withDraftServedOn(REQUESTED.plusWeeks(17));

    assertThat(drafted.timetable(BASIS).of(EhcDuty.NOTICE_OF_NO_PLAN)).isEmpty();
    assertThat(only(drafted, EhcDuty.FINAL_PLAN).lastDay()).isEqualTo(REQUESTED.plusWeeks(20));
  }

  @Test
  void a_step_without_a_day_is_left_out_once_things_have_moved_on() {
    EhcProcess process = aPlan().withAssessmentDecision(Optional.empty());

    assertThat(process.timetable(BASIS).of(EhcDuty.DECISION_WHETHER_TO_ASSESS)).isEmpty();
    assertThat(only(aRequest(), EhcDuty.DECISION_WHETHER_TO_ASSESS).doneOn()).isEmpty();
  }

  @Test
  void without_the_day_of_the_request_nothing_is_counted_from_it() {
    assertThat(
            aRequest().withRequestReceivedOn(Optional.empty()).timetable(BASIS).deadlines())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Nation.class, names = "ENGLAND", mode = EnumSource.Mode.EXCLUDE)
  void in_other_nations_nothing_is_said(Nation nation) {
    EhcTimetable timetable = aPlan().withNation(nation).timetable(BASIS);

    assertThat(timetable.nation()).isEqualTo(nation);
    assertThat(timetable.deadlines()).isEmpty();
    assertThat(timetable.timesToComment()).isEmpty();
  }

  @Test
  void a_closed_school_lifts_the_limit_from_four_weeks_on() {
    EhcProcess closed = aRequest()
        .withExceptions(anException(EhcExceptionKind.SCHOOL_CLOSED, "2014-09-15/2014-10-12"));
    EhcProcess aDayLess = aRequest()
        .withExceptions(anException(EhcExceptionKind.SCHOOL_CLOSED, "2014-09-15/2014-10-11"));

    assertThat(only(closed, EhcDuty.FINAL_PLAN).liftedBy())
        .extracting(Citation::toString)
        .containsExactly("SENDREGS regs 13(3), 10(4)(a)");
    assertThat(only(closed, EhcDuty.FINAL_PLAN).isMissedOn(CaseFiles.TODAY)).isFalse();
    assertThat(only(closed, EhcDuty.FINAL_PLAN).stateOn(CaseFiles.TODAY))
        .isInstanceOf(DeadlineState.Missed.class);
    assertThat(only(aDayLess, EhcDuty.FINAL_PLAN).isLifted()).isFalse();
  }

  @Test
  void an_exception_lifts_only_what_it_falls_into() {
    EhcProcess process = aRequest()
        .withExceptions(anException(EhcExceptionKind.MISSED_APPOINTMENT, "2014-10-14/2014-10-14"));

    assertThat(only(process, EhcDuty.DECISION_WHETHER_TO_ASSESS).isLifted()).isFalse();
    assertThat(only(process, EhcDuty.NOTICE_OF_NO_PLAN, REQUESTED).liftedBy())
        .extracting(Citation::toString)
        .containsExactly("SENDREGS reg 10(4) (secondary)");
    EhcProcess onTheLastDay = aRequest()
        .withExceptions(anException(EhcExceptionKind.MISSED_APPOINTMENT, "2014-10-13/2014-10-13"));
    assertThat(only(onTheLastDay, EhcDuty.DECISION_WHETHER_TO_ASSESS).isLifted())
        .isTrue();
    EhcProcess before = aRequest()
        .withExceptions(
            anException(EhcExceptionKind.PERSONAL_CIRCUMSTANCES, "2014-08-01/2014-09-01"));
    assertThat(only(before, EhcDuty.FINAL_PLAN).isLifted()).isFalse();
    EhcProcess theDayAfter = aRequest()
        .withExceptions(
            anException(EhcExceptionKind.PERSONAL_CIRCUMSTANCES, "2014-08-01/2014-09-02"));
    assertThat(only(theDayAfter, EhcDuty.FINAL_PLAN).isLifted()).isTrue();
  }

  @ParameterizedTest(name = "requested {0}: lifted {1}")
  @CsvSource({"2019-12-13, true", "2019-12-12, false", "2020-05-08, true", "2020-05-09, false"})
  void in_2020_time_limits_were_relaxed_from_may_to_september(LocalDate requested, boolean lifted) {
    EhcDeadline deadline = only(aRequest().withRequestReceivedOn(requested), EhcDuty.FINAL_PLAN);

    assertThat(deadline.isLifted()).isEqualTo(lifted);
    if (lifted) {
      assertThat(deadline.liftedBy())
          .extracting(Citation::toString)
          .containsExactly("SENDREGS reg 18A (lapsed)");
    }
  }

  @Test
  void advice_is_due_six_weeks_after_it_was_asked_for_unless_a_service_says_otherwise() {
    AdviceAsked asked = AdviceAsked.builder()
        .of(CaseFiles.TRUST)
        .askedOn(LocalDate.of(2014, 10, 13))
        .build();
    EhcProcess process = anAssessment().withAdvice(asked);
    Basis fourWeeks = new Basis(
        CaseFiles.TODAY, LocalPolicy.named("ours").with(EhcLimits.ADVICE, Period.ofWeeks(4)));

    assertThat(only(process, EhcDuty.ADVICE).lastDay()).isEqualTo(LocalDate.of(2014, 11, 24));
    assertThat(process.timetable(fourWeeks).of(EhcDuty.ADVICE).get(0).lastDay())
        .isEqualTo(LocalDate.of(2014, 11, 10));
    assertThat(EhcDuty.ADVICE.citation()).hasToString("SENDREGS reg 8 (secondary)");
    assertThat(only(process, EhcDuty.ADVICE).at().pointer()).isEqualTo("/advice/0/givenOn");
    EhcProcess missed = process.withExceptions(
        anException(EhcExceptionKind.MISSED_APPOINTMENT, "2014-10-20/2014-10-20"));
    assertThat(only(missed, EhcDuty.ADVICE).isLifted()).isFalse();
    assertThat(only(missed, EhcDuty.FINAL_PLAN).isLifted()).isTrue();
    EhcProcess planned = aPlan().withAdvice(asked);
    assertThat(planned.timetable(BASIS).of(EhcDuty.ADVICE)).isEmpty();
    assertThat(planned
            .withAdvice(asked.withGivenOn(LocalDate.of(2014, 11, 25)))
            .timetable(BASIS)
            .missedOn(CaseFiles.TODAY))
        .extracting(EhcDeadline::duty)
        .contains(EhcDuty.ADVICE);
  }

  @ParameterizedTest(name = "sent {0}: until {1}")
  @CsvSource({
    "2014-12-15, 2014-12-29",
    "2015-12-20, 2016-01-03",
    "2016-02-15, 2016-02-29",
    "2015-02-15, 2015-03-01"
  })
  void a_family_has_fifteen_days_and_the_first_counts(LocalDate served, LocalDate lastDay) {
    EhcProcess process = anAssessment().withDraftServedOn(served);

    TimeToComment time = process.timetable(BASIS).timesToComment().get(0);
    assertThat(time.lastDay()).isEqualTo(lastDay);
    assertThat(time.isCutShort()).isFalse();
    assertThat(time.citation()).hasToString("SENDREGS reg 13(1)(a)");
    assertThat(time.at().pointer()).isEqualTo("/draftServedOn");
    assertThat(process
            .withFinalPlanOn(lastDay)
            .timetable(BASIS)
            .timesToComment()
            .get(0)
            .isCutShort())
        .isTrue();
    assertThat(process
            .withFinalPlanOn(lastDay.plusDays(1))
            .timetable(BASIS)
            .timesToComment()
            .get(0)
            .isCutShort())
        .isFalse();
  }

  @ParameterizedTest(name = "made {0}: reviewed by {1}")
  @CsvSource({
    "2015-01-12, 2016-01-11",
    "2016-02-29, 2017-02-27",
    "2015-03-01, 2016-02-29",
    "2015-12-31, 2016-12-30"
  })
  void twelve_months_begin_with_the_day_of_the_plan(LocalDate made, LocalDate lastDay) {
    EhcDeadline first = only(aPlan().withFinalPlanOn(made), EhcDuty.REVIEW);

    assertThat(first.lastDay()).isEqualTo(lastDay);
    assertThat(first.deadline().inWords())
        .isEqualTo("12 months beginning with " + made + ", that day counted");
    assertThat(first.isMissedOn(lastDay)).isFalse();
    assertThat(first.isMissedOn(lastDay.plusDays(1))).isTrue();
    assertThat(first.duty().citation()).hasToString("CFA s.44(1) (secondary)");
  }

  @Test
  void each_review_begins_the_next_twelve_months_with_the_day_of_its_decision() {
    LocalDate decided = LocalDate.of(2016, 1, 11);
    EhcProcess process = aPlan()
        .withFinalPlanOn(LocalDate.of(2015, 1, 12))
        .withReviews(
            aMeeting(LocalDate.of(2015, 12, 14)).withDecidedOn(decided),
            aMeeting(LocalDate.of(2016, 12, 5)));

    assertThat(process.timetable(BASIS).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::lastDay)
        .containsExactly(decided, LocalDate.of(2017, 1, 10));
    assertThat(process.timetable(BASIS).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::doneOn)
        .containsExactly(Optional.of(decided), Optional.empty());
    assertThat(process.timetable(BASIS).of(EhcDuty.REVIEW))
        .extracting(each -> each.at().pointer())
        .containsExactly("/reviews/0/decidedOn", "/reviews");
  }

  @Test
  void notice_and_papers_go_out_two_clear_weeks_before_a_meeting() {
    LocalDate meeting = LocalDate.of(2026, 12, 15);
    EhcProcess process = aPlan().withReviews(aMeeting(meeting));

    assertThat(only(process, EhcDuty.NOTICE_OF_MEETING).lastDay())
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(only(process, EhcDuty.PAPERS_FOR_MEETING).lastDay())
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(only(process, EhcDuty.PAPERS_FOR_MEETING).at().pointer())
        .isEqualTo("/reviews/0/papersSentOn");
  }

  @Test
  void once_the_meeting_is_over_unrecorded_notice_and_papers_are_not_asked_for() {
    LocalDate meeting = LocalDate.of(2026, 12, 15);
    EhcProcess process = aPlan().withReviews(aMeeting(meeting));
    Basis onTheDay = new Basis(meeting, BASIS.policy());
    Basis before = new Basis(meeting.minusDays(1), BASIS.policy());

    assertThat(process.timetable(onTheDay).of(EhcDuty.NOTICE_OF_MEETING)).isEmpty();
    assertThat(process.timetable(before).of(EhcDuty.NOTICE_OF_MEETING)).hasSize(1);
    EhcProcess late = aPlan()
        .withReviews(aMeeting(meeting)
            .withNoticeGivenOn(meeting.minusDays(15))
            .withPapersSentOn(meeting.minusDays(14)));
    assertThat(only(late, EhcDuty.NOTICE_OF_MEETING, meeting).isMissedOn(meeting))
        .isFalse();
    assertThat(only(late, EhcDuty.PAPERS_FOR_MEETING, meeting).isMissedOn(meeting))
        .isTrue();
  }

  @Test
  void a_report_is_due_two_weeks_and_a_decision_four_weeks_after_the_meeting() {
    LocalDate meeting = LocalDate.of(2024, 2, 15);
    EhcProcess process = aPlan().withReviews(aMeeting(meeting));

    EhcDeadline report = only(process, EhcDuty.REVIEW_REPORT);
    EhcDeadline decision = only(process, EhcDuty.DECISION_AFTER_REVIEW);
    assertThat(report.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(decision.lastDay()).isEqualTo(LocalDate.of(2024, 3, 14));
    assertThat(decision.duty().citation()).hasToString("DEVON (secondary)");
    assertThat(decision.duty().confidence()).isEqualTo(Confidence.SECONDARY);
    assertThat(report.duty().confidence().isSure()).isFalse();
    EhcProcess decided = aPlan().withReviews(aMeeting(meeting).withDecidedOn(meeting));
    assertThat(decided.timetable(BASIS).of(EhcDuty.REVIEW_REPORT)).isEmpty();
    assertThat(only(decided, EhcDuty.DECISION_AFTER_REVIEW).doneOn()).contains(meeting);
  }

  @Test
  void an_amended_plan_is_due_eight_weeks_after_the_notice_with_fifteen_days_to_comment() {
    LocalDate notice = LocalDate.of(2023, 12, 7);
    EhcReview review = aMeeting(LocalDate.of(2023, 11, 16)).withAmendmentNoticeOn(notice);
    EhcTimetable timetable = aPlan().withReviews(review).timetable(BASIS);

    assertThat(timetable.of(EhcDuty.AMENDED_PLAN).get(0).lastDay())
        .isEqualTo(LocalDate.of(2024, 2, 1));
    TimeToComment time = timetable.timesToComment().get(1);
    assertThat(time.lastDay()).isEqualTo(LocalDate.of(2023, 12, 21));
    assertThat(time.citation()).hasToString("SENDREGS reg 22(2)(c)");
    assertThat(time.at().pointer()).isEqualTo("/reviews/0/amendmentNoticeOn");
    assertThat(aPlan()
            .withReviews(review.withAmendedPlanOn(LocalDate.of(2023, 12, 21)))
            .timetable(BASIS)
            .timesToComment()
            .get(1)
            .isCutShort())
        .isTrue();
  }

  @Test
  void after_the_end_of_a_plan_nothing_more_is_due() {
    LocalDate due = LocalDate.of(2016, 1, 11);
    EhcProcess process = aPlan().withFinalPlanOn(LocalDate.of(2015, 1, 12));

    assertThat(process.withCeasedOn(due).timetable(BASIS).of(EhcDuty.REVIEW)).isEmpty();
    assertThat(process.withCeasedOn(due.plusDays(1)).timetable(BASIS).of(EhcDuty.REVIEW))
        .hasSize(1);
    assertThat(process.withCeasedOn(due).timetable(BASIS).of(EhcDuty.FINAL_PLAN))
        .hasSize(1);
  }

  @Test
  void the_order_is_that_of_the_last_days() {
    Basis basis = new Basis(REQUESTED, BASIS.policy());
    EhcTimetable timetable = aRequest().timetable(basis);

    assertThat(timetable.deadlines())
        .extracting(EhcDeadline::duty)
        .containsExactly(
            EhcDuty.DECISION_WHETHER_TO_ASSESS, EhcDuty.NOTICE_OF_NO_PLAN, EhcDuty.FINAL_PLAN);
    assertThat(timetable.toBeDoneOn(REQUESTED)).hasSize(3);
    assertThat(anAssessment().timetable(basis).toBeDoneOn(REQUESTED.plusWeeks(5)))
        .extracting(EhcDeadline::duty)
        .containsExactly(EhcDuty.NOTICE_OF_NO_PLAN, EhcDuty.FINAL_PLAN);
    assertThat(timetable.missedOn(REQUESTED.plusWeeks(16).plusDays(1)))
        .extracting(EhcDeadline::duty)
        .containsExactly(EhcDuty.DECISION_WHETHER_TO_ASSESS);
  }

  @Test
  void what_was_not_read_says_so_in_its_citation() {
    for (EhcDuty duty : EhcDuty.values()) {
      assertThat(duty.citation().toString().contains("(secondary)"))
          .as(duty.name())
          .isEqualTo(!duty.confidence().isSure());
    }
    for (EhcExceptionKind kind : EhcExceptionKind.values()) {
      assertThat(kind.citation().toString().contains("(secondary)"))
          .as(kind.name())
          .isEqualTo(!kind.confidence().isSure());
    }
    assertThat(PlanSection.K.confidence()).isEqualTo(Confidence.SECONDARY);
    assertThat(PlanSection.A.confidence().isSure()).isTrue();
  }

  @Test
  void what_was_only_told_by_others_lifts_nothing_where_a_service_says_so() {
    Basis strict = new Basis(
        CaseFiles.TODAY,
        LocalPolicy.named("ours")
            .with(EhcLimits.PERSONAL_CIRCUMSTANCES, false)
            .with(EhcLimits.MISSED_APPOINTMENT, false)
            .with(EhcLimits.AWAY_FOR, Period.ofWeeks(6)));
    for (EhcExceptionKind kind : EhcExceptionKind.values()) {
      EhcProcess process = aRequest().withExceptions(anException(kind, "2014-09-15/2014-10-12"));

      assertThat(only(process, EhcDuty.FINAL_PLAN).isLifted()).as(kind.name()).isTrue();
      assertThat(process.timetable(strict).of(EhcDuty.FINAL_PLAN).get(0).isLifted())
          .as(kind.name())
          .isEqualTo(kind.confidence().isSure());
      assertThat(kind.hasToLast())
          .isEqualTo(!only(
                  aRequest().withExceptions(anException(kind, "2014-09-15/2014-10-11")),
                  EhcDuty.FINAL_PLAN)
              .isLifted());
    }
  }

  @Test
  void each_time_limit_is_lifted_by_its_own_regulation() {
    EhcProcess closed = aRequest()
        .withExceptions(anException(EhcExceptionKind.SCHOOL_CLOSED, "2014-09-15/2014-10-12"));

    assertThat(closed.timetable(new Basis(REQUESTED, BASIS.policy())).deadlines())
        .extracting(each -> each.duty() + ": " + each.liftedBy().get(0))
        .containsExactly(
            "DECISION_WHETHER_TO_ASSESS: SENDREGS reg 5(4)(a)",
            "NOTICE_OF_NO_PLAN: SENDREGS reg 10(4)(a)",
            "FINAL_PLAN: SENDREGS regs 13(3), 10(4)(a)");
  }

  @Test
  void whoever_asked_for_advice_has_decided_to_assess() {
    EhcProcess asked = aRequest()
        .withAdvice(AdviceAsked.builder()
            .of(CaseFiles.TRUST)
            .askedOn(LocalDate.of(2014, 10, 13))
            .build());

    assertThat(asked.timetable(BASIS).of(EhcDuty.DECISION_WHETHER_TO_ASSESS)).isEmpty();
    assertThat(asked
            .timetable(new Basis(LocalDate.of(2014, 10, 12), BASIS.policy()))
            .of(EhcDuty.DECISION_WHETHER_TO_ASSESS))
        .hasSize(1);
  }

  @Test
  void whoever_sent_amendments_has_decided_and_the_next_twelve_months_begin_by_then() {
    LocalDate made = LocalDate.of(2015, 1, 12);
    LocalDate notice = LocalDate.of(2016, 3, 1);
    EhcTimetable timetable = aPlan()
        .withFinalPlanOn(made)
        .withReviews(aMeeting(LocalDate.of(2015, 12, 14)).withAmendmentNoticeOn(notice))
        .timetable(BASIS);

    assertThat(timetable.of(EhcDuty.DECISION_AFTER_REVIEW)).isEmpty();
    assertThat(timetable.of(EhcDuty.REVIEW_REPORT)).isEmpty();
    assertThat(timetable.of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::lastDay)
        .containsExactly(LocalDate.of(2017, 2, 28));
  }

  @Test
  void what_nobody_recorded_of_a_review_is_not_asked_for_once_a_later_one_is_over() {
    LocalDate first = LocalDate.of(2015, 12, 14);
    EhcReview second = aMeeting(LocalDate.of(2016, 12, 5));
    EhcReview amended =
        aMeeting(first).withDecidedOn(first.plusWeeks(2)).withAmendmentNoticeOn(first.plusWeeks(2));
    EhcReview over = second.withDecidedOn(LocalDate.of(2016, 12, 19));

    assertThat(aPlan().withReviews(aMeeting(first), second).timetable(BASIS).deadlines())
        .filteredOn(each -> each.at().pointer().startsWith("/reviews/0"))
        .hasSize(2);
    assertThat(aPlan().withReviews(aMeeting(first), over).timetable(BASIS).deadlines())
        .filteredOn(each -> each.at().pointer().startsWith("/reviews/0"))
        .isEmpty();
    assertThat(aPlan().withReviews(amended, second).timetable(BASIS).of(EhcDuty.AMENDED_PLAN))
        .hasSize(1);
    assertThat(aPlan().withReviews(amended, over).timetable(BASIS).of(EhcDuty.AMENDED_PLAN))
        .isEmpty();
  }

  @Test
  void a_plan_that_is_kept_as_it_is_is_not_amended() {
    LocalDate meeting = LocalDate.of(2024, 2, 15);
    EhcTimetable timetable = aPlan()
        .withReviews(aMeeting(meeting)
            .withDecidedOn(meeting.plusWeeks(4))
            .withOutcome(ReviewOutcome.MAINTAIN))
        .timetable(BASIS);

    assertThat(timetable.of(EhcDuty.AMENDED_PLAN)).isEmpty();
    assertThat(timetable.of(EhcDuty.DECISION_AFTER_REVIEW).get(0).isMissedOn(CaseFiles.TODAY))
        .isFalse();
  }

  @Test
  void a_plan_that_is_made_only_after_the_last_day_is_not_amended_for_the_move() {
    LocalDate last = LocalDate.of(2027, 3, 30);
    PhaseTransfer move = PhaseTransfer.builder()
        .kind(PhaseTransferKind.SECONDARY_TO_POST_16)
        .movesOn(LocalDate.of(2027, 9, 1))
        .build();
    EhcProcess plan = aPlan().withPhaseTransfers(move);

    assertThat(plan.withFinalPlanOn(last).timetable(BASIS).of(EhcDuty.PHASE_TRANSFER))
        .hasSize(1);
    assertThat(plan.withFinalPlanOn(last.plusDays(1)).timetable(BASIS).of(EhcDuty.PHASE_TRANSFER))
        .isEmpty();
    assertThat(anAssessment().withPhaseTransfers(move).timetable(BASIS).of(EhcDuty.PHASE_TRANSFER))
        .isEmpty();
    assertThat(anAssessment()
            .withPhaseTransfers(move)
            .withReviews(aMeeting(last))
            .timetable(BASIS)
            .of(EhcDuty.PHASE_TRANSFER))
        .hasSize(1);
  }

  @Test
  void a_request_that_came_to_nothing_asks_for_nothing_more() {
    EhcProcess withdrawn = anAssessment().withCeasedOn(REQUESTED.plusWeeks(8));

    assertThat(withdrawn.timetable(BASIS).of(EhcDuty.FINAL_PLAN)).isEmpty();
    assertThat(withdrawn.timetable(BASIS).toBeDoneOn(REQUESTED.plusWeeks(8))).isEmpty();
    assertThat(withdrawn.isMadeOn(REQUESTED.plusWeeks(9))).isFalse();
  }

  @Test
  void a_review_that_was_missed_before_the_plan_ended_was_missed_but_is_not_to_be_done() {
    LocalDate due = LocalDate.of(2016, 1, 11);
    EhcTimetable timetable = aPlan()
        .withFinalPlanOn(LocalDate.of(2015, 1, 12))
        .withCeasedOn(due.plusDays(30))
        .timetable(BASIS);

    assertThat(timetable.missedOn(CaseFiles.TODAY))
        .extracting(EhcDeadline::duty)
        .contains(EhcDuty.REVIEW);
    assertThat(timetable.toBeDoneOn(due.plusDays(29)))
        .extracting(EhcDeadline::duty)
        .contains(EhcDuty.REVIEW);
    assertThat(timetable.toBeDoneOn(due.plusDays(30))).isEmpty();
  }

  @Test
  void a_decision_of_a_later_day_does_not_begin_the_next_twelve_months_yet() {
    LocalDate decided = CaseFiles.TODAY.plusDays(1);
    EhcProcess process = aPlan().withReviews(aMeeting(CaseFiles.TODAY).withDecidedOn(decided));

    assertThat(process.timetable(BASIS).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::doneOn)
        .containsExactly(Optional.empty());
    assertThat(process.timetable(new Basis(decided, BASIS.policy())).of(EhcDuty.REVIEW))
        .extracting(EhcDeadline::doneOn)
        .containsExactly(Optional.of(decided), Optional.empty());
  }

  @Test
  void as_of_a_day_before_the_draft_nothing_has_moved_on() {
    EhcTimetable before =
        aPlan().timetable(new Basis(REQUESTED.plusWeeks(15).minusDays(1), BASIS.policy()));

    assertThat(before.toBeDoneOn(REQUESTED.plusWeeks(14)))
        .extracting(EhcDeadline::duty)
        .containsExactly(EhcDuty.NOTICE_OF_NO_PLAN, EhcDuty.FINAL_PLAN);
    assertThat(before.of(EhcDuty.REVIEW)).isEmpty();
  }
}
