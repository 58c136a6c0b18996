package org.keywork.ehc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.EhcProcesses.aMeeting;
import static org.keywork.fixtures.EhcProcesses.aPlan;
import static org.keywork.fixtures.EhcProcesses.aRequest;
import static org.keywork.fixtures.EhcProcesses.willAssess;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.rule.Basis;
import org.keywork.time.DeadlineState;

/** Every deadline on its last day and on the day after, over month ends, leap days and new years. */
class EhcLastDaysTest {

  @ParameterizedTest(name = "{0}, counted from {1}: by {2}")
  @CsvSource({
    "DECISION_WHETHER_TO_ASSESS, 2014-09-01, 2014-10-13",
    "DECISION_WHETHER_TO_ASSESS, 2023-11-20, 2024-01-01",
    "DECISION_WHETHER_TO_ASSESS, 2024-01-18, 2024-02-29",
    "DECISION_WHETHER_TO_ASSESS, 2028-01-18, 2028-02-29",
    "DECISION_WHETHER_TO_ASSESS, 2027-01-18, 2027-03-01",
    "DECISION_WHETHER_TO_ASSESS, 2027-08-31, 2027-10-12",
    "NOTICE_OF_NO_PLAN,          2014-09-01, 2014-12-22",
    "NOTICE_OF_NO_PLAN,          2023-11-09, 2024-02-29",
    "NOTICE_OF_NO_PLAN,          2027-11-09, 2028-02-29",
    "NOTICE_OF_NO_PLAN,          2026-11-09, 2027-03-01",
    "NOTICE_OF_NO_PLAN,          2026-10-31, 2027-02-20",
    "FINAL_PLAN,                 2014-09-01, 2015-01-19",
    "FINAL_PLAN,                 2023-10-12, 2024-02-29",
    "FINAL_PLAN,                 2027-10-12, 2028-02-29",
    "FINAL_PLAN,                 2026-10-12, 2027-03-01",
    "FINAL_PLAN,                 2023-10-31, 2024-03-19",
    "FINAL_PLAN,                 2024-02-29, 2024-07-18",
    "FINAL_PLAN,                 2026-08-13, 2026-12-31",
    "ADVICE,                     2014-10-13, 2014-11-24",
    "ADVICE,                     2024-01-18, 2024-02-29",
    "ADVICE,                     2028-01-18, 2028-02-29",
    "ADVICE,                     2026-11-20, 2027-01-01",
    "REVIEW,                     2015-01-12, 2016-01-11",
    "REVIEW,                     2016-02-29, 2017-02-27",
    "REVIEW,                     2028-02-29, 2029-02-27",
    "REVIEW,                     2023-03-01, 2024-02-29",
    "REVIEW,                     2027-03-01, 2028-02-29",
    "REVIEW,                     2027-01-01, 2027-12-31",
    "REVIEW,                     2015-12-31, 2016-12-30",
    "NOTICE_OF_MEETING,          2026-12-15, 2026-11-30",
    "NOTICE_OF_MEETING,          2024-03-15, 2024-02-29",
    "NOTICE_OF_MEETING,          2028-03-15, 2028-02-29",
    "NOTICE_OF_MEETING,          2027-03-15, 2027-02-28",
    "NOTICE_OF_MEETING,          2027-01-10, 2026-12-26",
    "PAPERS_FOR_MEETING,         2026-12-15, 2026-11-30",
    "PAPERS_FOR_MEETING,         2024-03-15, 2024-02-29",
    "PAPERS_FOR_MEETING,         2028-03-15, 2028-02-29",
    "PAPERS_FOR_MEETING,         2027-03-15, 2027-02-28",
    "PAPERS_FOR_MEETING,         2027-01-10, 2026-12-26",
    "REVIEW_REPORT,              2024-02-15, 2024-02-29",
    "REVIEW_REPORT,              2028-02-15, 2028-02-29",
    "REVIEW_REPORT,              2027-02-15, 2027-03-01",
    "REVIEW_REPORT,              2026-12-18, 2027-01-01",
    "REVIEW_REPORT,              2026-04-30, 2026-05-14",
    "DECISION_AFTER_REVIEW,      2024-02-01, 2024-02-29",
    "DECISION_AFTER_REVIEW,      2028-02-01, 2028-02-29",
    "DECISION_AFTER_REVIEW,      2027-02-01, 2027-03-01",
    "DECISION_AFTER_REVIEW,      2026-12-04, 2027-01-01",
    "DECISION_AFTER_REVIEW,      2026-03-31, 2026-04-28",
    "AMENDED_PLAN,               2024-01-04, 2024-02-29",
    "AMENDED_PLAN,               2028-01-04, 2028-02-29",
    "AMENDED_PLAN,               2027-01-04, 2027-03-01",
    "AMENDED_PLAN,               2026-11-06, 2027-01-01",
    "AMENDED_PLAN,               2026-07-31, 2026-09-25"
  })
  void the_last_day_is_in_time_and_the_next_is_late(
      EhcDuty duty, LocalDate from, LocalDate lastDay) {
    EhcProcess process = counted(duty, from);
    LocalDate next = lastDay.plusDays(1);

    assertThat(due(process, duty, lastDay).lastDay()).isEqualTo(lastDay);
    assertThat(due(process, duty, lastDay).stateOn(lastDay)).isEqualTo(new DeadlineState.Open(0));
    assertThat(due(process, duty, lastDay).isMissedOn(lastDay)).isFalse();
    assertThat(due(process, duty, lastDay).stateOn(next))
        .isEqualTo(new DeadlineState.Missed(1, false));
    assertThat(due(process, duty, lastDay).isMissedOn(next))
        .isEqualTo(duty != EhcDuty.NOTICE_OF_NO_PLAN);
    assertThat(process.timetable(on(next)).of(duty))
        .hasSize(duty == EhcDuty.NOTICE_OF_NO_PLAN ? 0 : 1);
    assertThat(due(done(process, duty, lastDay), duty, next).stateOn(next))
        .isEqualTo(new DeadlineState.Kept(lastDay, 0));
    assertThat(due(done(process, duty, next), duty, next).isMissedOn(next)).isTrue();
  }

  @ParameterizedTest(name = "{0} on {1}: by {2}")
  @CsvSource({
    "SECONDARY_TO_POST_16, 2027-09-01, 2027-03-30",
    "SECONDARY_TO_POST_16, 2028-09-01, 2028-03-30",
    "SECONDARY_TO_POST_16, 2027-12-31, 2027-03-30",
    "OTHER_PHASE,          2027-09-01, 2027-02-14",
    "OTHER_PHASE,          2028-09-01, 2028-02-14",
    "POST_16_TO_POST_16,   2027-09-01, 2027-03-31",
    "POST_16_TO_POST_16,   2027-07-31, 2027-02-27",
    "POST_16_TO_POST_16,   2028-07-31, 2028-02-28",
    "POST_16_TO_POST_16,   2028-08-01, 2028-02-29",
    "POST_16_TO_POST_16,   2027-06-01, 2026-12-31"
  })
  void before_a_move_between_phases_the_plan_is_amended(
      PhaseTransferKind kind, LocalDate movesOn, LocalDate lastDay) {
    PhaseTransfer move = PhaseTransfer.builder().kind(kind).movesOn(movesOn).build();
    EhcProcess process = aPlan().withPhaseTransfers(move);
    EhcProcess late = aPlan().withPhaseTransfers(move.withAmendedOn(lastDay.plusDays(1)));

    EhcDeadline deadline = due(process, EhcDuty.PHASE_TRANSFER, lastDay);
    assertThat(deadline.lastDay()).isEqualTo(lastDay);
    assertThat(deadline.isMissedOn(lastDay)).isFalse();
    assertThat(deadline.isMissedOn(lastDay.plusDays(1))).isTrue();
    assertThat(deadline.at().pointer()).isEqualTo("/phaseTransfers/0/amendedOn");
    assertThat(due(late, EhcDuty.PHASE_TRANSFER, movesOn).isMissedOn(movesOn)).isTrue();
    assertThat(due(process, EhcDuty.PHASE_TRANSFER, movesOn.minusDays(1)).doneOn())
        .isEmpty();
    assertThat(process.timetable(on(movesOn)).of(EhcDuty.PHASE_TRANSFER)).isEmpty();
  }

  @ParameterizedTest(name = "sent {0}: until {1}")
  @CsvSource({
    "2014-12-15, 2014-12-29",
    "2015-12-20, 2016-01-03",
    "2026-12-18, 2027-01-01",
    "2024-02-15, 2024-02-29",
    "2028-02-15, 2028-02-29",
    "2027-02-15, 2027-03-01",
    "2026-04-30, 2026-05-14"
  })
  void a_family_has_fifteen_days_and_the_first_counts(LocalDate sent, LocalDate lastDay) {
    EhcProcess drafted = aRequest().withDraftServedOn(sent);
    EhcProcess amended = aPlan().withDraftServedOn(Optional.empty()).withReviews(amendedFrom(sent));

    assertThat(comments(drafted).lastDay()).isEqualTo(lastDay);
    assertThat(comments(amended).lastDay()).isEqualTo(lastDay);
    assertThat(comments(drafted).isOpenOn(sent.minusDays(1))).isFalse();
    assertThat(comments(drafted).isOpenOn(sent)).isTrue();
    assertThat(comments(drafted).isOpenOn(lastDay)).isTrue();
    assertThat(comments(drafted).isOpenOn(lastDay.plusDays(1))).isFalse();
    assertThat(comments(drafted.withFinalPlanOn(lastDay)).isOpenOn(lastDay.minusDays(1)))
        .isTrue();
    assertThat(comments(drafted.withFinalPlanOn(lastDay)).isOpenOn(lastDay)).isFalse();
    assertThat(comments(drafted.withFinalPlanOn(lastDay)).isCutShort()).isTrue();
    assertThat(comments(drafted.withFinalPlanOn(lastDay.plusDays(1))).isCutShort())
        .isFalse();
  }

  @Test
  void every_duty_is_in_a_table() throws ReflectiveOperationException {
    CsvSource table = EhcLastDaysTest.class
        .getDeclaredMethod(
            "the_last_day_is_in_time_and_the_next_is_late",
            EhcDuty.class,
            LocalDate.class,
            LocalDate.class)
        .getAnnotation(CsvSource.class);
    Set<EhcDuty> inTable = Arrays.stream(table.value())
        .map(row -> EhcDuty.valueOf(row.substring(0, row.indexOf(','))))
        .collect(Collectors.toCollection(() -> EnumSet.of(EhcDuty.PHASE_TRANSFER)));

    assertThat(inTable).containsExactlyInAnyOrder(EhcDuty.values());
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static EhcDeadline due(EhcProcess process, EhcDuty duty, LocalDate asOf) {
    return process.timetable(on(asOf)).of(duty).get(0);
  }

  /** What is due of a duty, counted from a day. */
  static EhcDeadline due(EhcDuty duty, LocalDate from) {
    return due(done(counted(duty, from), duty, from), duty, from);
  }

  private static TimeToComment comments(EhcProcess process) {
    return process.timetable(BASIS).timesToComment().get(0);
  }

  private static EhcReview amendedFrom(LocalDate notice) {
    return EhcReview.builder().decidedOn(notice).amendmentNoticeOn(notice).build();
  }

  /** A process in which a duty is counted from a day, and nothing was done about it yet. */
  private static EhcProcess counted(EhcDuty duty, LocalDate from) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS, NOTICE_OF_NO_PLAN, FINAL_PLAN ->
        aRequest().withRequestReceivedOn(from);
      case ADVICE -> aRequest().withAdvice(asked(from));
      case REVIEW -> aPlan().withFinalPlanOn(from);
      case NOTICE_OF_MEETING, PAPERS_FOR_MEETING, REVIEW_REPORT, DECISION_AFTER_REVIEW ->
        aPlan().withReviews(aMeeting(from));
      case AMENDED_PLAN -> aPlan().withReviews(amendedFrom(from));
      case PHASE_TRANSFER -> throw new IllegalArgumentException("It has a table of its own.");
    };
  }

  private static AdviceAsked asked(LocalDate on) {
    return AdviceAsked.builder().of(CaseFiles.TRUST).askedOn(on).build();
  }

  private static EhcProcess done(EhcProcess process, EhcDuty duty, LocalDate day) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS -> process.withAssessmentDecision(willAssess(day));
      case ADVICE -> process.withAdvice(process.advice().get(0).withGivenOn(day));
      case NOTICE_OF_NO_PLAN -> process.withNoPlanToldOn(day);
      case FINAL_PLAN -> process.withFinalPlanOn(day);
      case REVIEW -> process.withReviews(EhcReview.builder().decidedOn(day).build());
      default -> process.withReviews(done(process.reviews().get(0), duty, day));
    };
  }

  private static EhcReview done(EhcReview review, EhcDuty duty, LocalDate day) {
    return switch (duty) {
      case NOTICE_OF_MEETING -> review.withNoticeGivenOn(day);
      case PAPERS_FOR_MEETING -> review.withPapersSentOn(day);
      case REVIEW_REPORT -> review.withReportSentOn(day);
      case DECISION_AFTER_REVIEW -> review.withDecidedOn(day);
      case AMENDED_PLAN -> review.withAmendedPlanOn(day);
      default -> throw new IllegalArgumentException("It is not about one review.");
    };
  }
}
