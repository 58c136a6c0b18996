package org.keywork.ehc;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.time.Deadline;

/**
 * What is due around one review: notice and papers before the meeting, report and decision after it,
 * and the amended plan. What nobody recorded is left out once things have moved on.
 */
final class ReviewInDetail {

  private final EhcProcess process;
  private final int index;
  private final EhcReview review;
  private final Basis basis;

  ReviewInDetail(EhcProcess process, int index, Basis basis) {
    this.process = process;
    this.index = index;
    this.review = process.reviews().get(index);
    this.basis = basis;
  }

  Stream<EhcDeadline> deadlines() {
    return Stream.of(beforeTheMeeting(), afterTheMeeting(), amendment()).flatMap(each -> each);
  }

  private Stream<EhcDeadline> beforeTheMeeting() {
    if (review.meetingOn().isEmpty()) {
      return Stream.empty();
    }
    Deadline before =
        Deadline.atLeastBefore(EhcLimits.BEFORE_MEETING, review.meetingOn().get());
    return unless(
        review.isHeldBy(basis.asOf()),
        due(EhcDuty.NOTICE_OF_MEETING, before, review.noticeGivenOn(), "noticeGivenOn"),
        due(EhcDuty.PAPERS_FOR_MEETING, before, review.papersSentOn(), "papersSentOn"));
  }

  private Stream<EhcDeadline> afterTheMeeting() {
    if (review.meetingOn().isEmpty()) {
      return Stream.empty();
    }
    LocalDate meeting = review.meetingOn().get();
    return unless(
        review.isOverBy(basis.asOf()) || isOvertaken(),
        due(
            EhcDuty.REVIEW_REPORT,
            Deadline.within(length(EhcLimits.REVIEW_REPORT), meeting),
            review.reportSentOn(),
            "reportSentOn"),
        due(
            EhcDuty.DECISION_AFTER_REVIEW,
            Deadline.within(length(EhcLimits.REVIEW_DECISION), meeting),
            review.decidedOn(),
            "decidedOn"));
  }

  /** Where the plan was left as it is after all, or ended, no amended one is due. */
  private Stream<EhcDeadline> amendment() {
    return review.amendmentNoticeOn().filter(this::hasCome).stream()
        .flatMap(notice -> unless(
            isOvertaken() || (review.outcome().isPresent() && !review.isToAmend()),
            due(
                EhcDuty.AMENDED_PLAN,
                Deadline.within(EhcLimits.AMENDED_PLAN, notice),
                review.amendedPlanOn(),
                "amendedPlanOn")));
  }

  /** What is awaited once it was decided to amend the plan, until notice of the amendments came. */
  Optional<AwaitedAmendment> awaited() {
    return review.isToAmend()
            && review.isOverBy(basis.asOf())
            && !isOvertaken()
            && review.amendmentNoticeOn().filter(this::hasCome).isEmpty()
            && review.amendedPlanOn().filter(this::hasCome).isEmpty()
        ? Optional.of(new AwaitedAmendment(which(), at()))
        : Optional.empty();
  }

  private boolean hasCome(LocalDate day) {
    return !day.isAfter(basis.asOf());
  }

  Stream<TimeToComment> timeToComment() {
    return review.amendmentNoticeOn().stream()
        .map(notice -> new TimeToComment(
            notice, true, which(), review.amendedPlanOn(), at().then("amendmentNoticeOn")));
  }

  /** Whether a review that began later is over. */
  private boolean isOvertaken() {
    for (EhcReview other : process.reviews()) {
      if (other.isOverBy(basis.asOf()) && isBefore(review, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(EhcReview one, EhcReview other) {
    return one.beganOn()
        .filter(began -> other.beganOn().filter(began::isBefore).isPresent())
        .isPresent();
  }

  private Stream<EhcDeadline> unless(boolean hasMovedOn, EhcDeadline... deadlines) {
    return Stream.of(deadlines).filter(each -> !hasMovedOn || each.doneOn().isPresent());
  }

  private Period length(Parameter<Period> parameter) {
    return basis.value(parameter).orElseThrow();
  }

  private EhcDeadline due(
      EhcDuty duty, Deadline deadline, Optional<LocalDate> doneOn, String property) {
    return new EhcDeadline(
        duty,
        which(),
        deadline,
        doneOn,
        new TimeLimits(process, basis).liftedBy(duty, deadline),
        at().then(property));
  }

  private Location at() {
    return Location.at("reviews", index);
  }

  /** Which review it is, counted in time: reviews have no ids, and their days may still change. */
  private List<String> which() {
    long before = IntStream.range(0, process.reviews().size())
        .filter(other -> isBefore(process.reviews().get(other), review))
        .count();
    return List.of("review-" + (before + 1));
  }
}
