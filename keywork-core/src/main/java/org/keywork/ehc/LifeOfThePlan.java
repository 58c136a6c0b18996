package org.keywork.ehc;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.time.Deadline;

/** What is due from the final plan on: reviews, amendments, moves between phases. */
final class LifeOfThePlan {

  private final EhcProcess process;
  private final Basis basis;
  private final TimeLimits limits;

  LifeOfThePlan(EhcProcess process, Basis basis) {
    this.process = process;
    this.basis = basis;
    this.limits = new TimeLimits(process);
  }

  Stream<EhcDeadline> deadlines() {
    return Stream.concat(Stream.concat(yearlyReviews(), ofEachReview()), phaseTransfers())
        .filter(this::isDueWhileThePlanLasts);
  }

  /** What would have been due only after the plan came to an end is not due. */
  private boolean isDueWhileThePlanLasts(EhcDeadline each) {
    return each.doneOn().isPresent()
        || process.ceasedOn().filter(end -> !each.lastDay().isBefore(end)).isEmpty();
  }

  /** Twelve months begin with the day of the plan, and anew with the day of each review. */
  private Stream<EhcDeadline> yearlyReviews() {
    Stream.Builder<EhcDeadline> due = Stream.builder();
    Optional<LocalDate> from = process.finalPlanOn();
    for (int index : reviewsByDecision()) {
      Optional<LocalDate> decidedOn = process.reviews().get(index).decidedOn();
      if (from.isPresent()) {
        due.add(review(from.get(), decidedOn, Location.at("reviews", index).then("decidedOn")));
        from = decidedOn;
      }
    }
    from.ifPresent(day -> due.add(review(day, Optional.empty(), Location.at("reviews"))));
    return due.build();
  }

  /** Where those reviews stand that are over, in the order in which they were. */
  private List<Integer> reviewsByDecision() {
    return IntStream.range(0, process.reviews().size())
        .boxed()
        .filter(index -> process.reviews().get(index).decidedOn().isPresent())
        .sorted(Comparator.comparing(
            index -> process.reviews().get(index).decidedOn().orElseThrow()))
        .toList();
  }

  private EhcDeadline review(LocalDate beginningOn, Optional<LocalDate> doneOn, Location at) {
    return due(
        EhcDuty.REVIEW, Deadline.beginningWith(beginningOn, length(EhcLimits.REVIEW)), doneOn, at);
  }

  private Period length(Parameter<Period> parameter) {
    return basis.value(parameter).orElseThrow();
  }

  private EhcDeadline due(
      EhcDuty duty, Deadline deadline, Optional<LocalDate> doneOn, Location at) {
    return new EhcDeadline(duty, deadline, doneOn, limits.liftedBy(duty, deadline), at);
  }

  private Stream<EhcDeadline> ofEachReview() {
    return IntStream.range(0, process.reviews().size())
        .boxed()
        .flatMap(i -> Stream.concat(
            aroundTheMeeting(process.reviews().get(i), Location.at("reviews", i)),
            amendment(process.reviews().get(i), Location.at("reviews", i))));
  }

  private Stream<EhcDeadline> aroundTheMeeting(EhcReview review, Location at) {
    if (review.meetingOn().isEmpty()) {
      return Stream.empty();
    }
    LocalDate meeting = review.meetingOn().get();
    boolean isOver = !meeting.isAfter(basis.asOf());
    Deadline before = Deadline.atLeastBefore(EhcLimits.BEFORE_MEETING, meeting);
    Deadline report = Deadline.within(length(EhcLimits.REVIEW_REPORT), meeting);
    Deadline decision = Deadline.within(length(EhcLimits.REVIEW_DECISION), meeting);
    return Stream.of(
            unless(
                isOver,
                due(
                    EhcDuty.NOTICE_OF_MEETING,
                    before,
                    review.noticeGivenOn(),
                    at.then("noticeGivenOn"))),
            unless(
                isOver,
                due(
                    EhcDuty.PAPERS_FOR_MEETING,
                    before,
                    review.papersSentOn(),
                    at.then("papersSentOn"))),
            unless(
                review.decidedOn().isPresent(),
                due(EhcDuty.REVIEW_REPORT, report, review.reportSentOn(), at.then("reportSentOn"))),
            Stream.of(due(
                EhcDuty.DECISION_AFTER_REVIEW, decision, review.decidedOn(), at.then("decidedOn"))))
        .flatMap(each -> each);
  }

  /** Whether something was done before what came after it is not asked where nobody recorded it. */
  private static Stream<EhcDeadline> unless(boolean hasMovedOn, EhcDeadline each) {
    return hasMovedOn && each.doneOn().isEmpty() ? Stream.empty() : Stream.of(each);
  }

  private Stream<EhcDeadline> amendment(EhcReview review, Location at) {
    return review.amendmentNoticeOn().stream()
        .map(notice -> due(
            EhcDuty.AMENDED_PLAN,
            Deadline.within(EhcLimits.AMENDED_PLAN, notice),
            review.amendedPlanOn(),
            at.then("amendedPlanOn")));
  }

  private Stream<EhcDeadline> phaseTransfers() {
    return IntStream.range(0, process.phaseTransfers().size()).mapToObj(i -> {
      PhaseTransfer move = process.phaseTransfers().get(i);
      return due(
          EhcDuty.PHASE_TRANSFER,
          move.kind().deadline(move.movesOn()),
          move.amendedOn(),
          Location.at("phaseTransfers", i).then("amendedOn"));
    });
  }

  Stream<TimeToComment> timesToComment() {
    return IntStream.range(0, process.reviews().size()).boxed().flatMap(i -> {
      EhcReview review = process.reviews().get(i);
      return review.amendmentNoticeOn().stream()
          .map(notice -> new TimeToComment(
              notice,
              true,
              review.amendedPlanOn(),
              Location.at("reviews", i).then("amendmentNoticeOn")));
    });
  }
}
