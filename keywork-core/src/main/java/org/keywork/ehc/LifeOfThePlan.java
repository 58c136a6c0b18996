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
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;

/** What is due from the final plan on: the next review, and the amendment before a move. */
final class LifeOfThePlan {

  private final EhcProcess process;
  private final Basis basis;
  private final TimeLimits limits;

  LifeOfThePlan(EhcProcess process, Basis basis) {
    this.process = process;
    this.basis = basis;
    this.limits = new TimeLimits(process, basis);
  }

  Stream<EhcDeadline> deadlines() {
    return Stream.of(
            yearlyReviews(),
            IntStream.range(0, process.reviews().size())
                .boxed()
                .flatMap(index -> new ReviewInDetail(process, index, basis).deadlines()),
            phaseTransfers())
        .flatMap(each -> each);
  }

  /**
   * Twelve months begin with the day of the plan, and anew with the day of each review, but not where it
   * decided that the plan ends. Where nobody recorded the day of the plan, they begin with the first
   * review; where it is known only by which day a review was over, whether it was in time is left open.
   */
  private Stream<EhcDeadline> yearlyReviews() {
    Stream.Builder<EhcDeadline> due = Stream.builder();
    Optional<LocalDate> from = process.finalPlanOn().filter(made -> !made.isAfter(basis.asOf()));
    for (int index : reviewsThatAreOver()) {
      EhcReview review = process.reviews().get(index);
      if (from.isPresent() && review.decidedOn().isPresent()) {
        Location at = Location.at("reviews", index).then("decidedOn");
        due.add(review(from.get(), review.decidedOn(), at));
      }
      from = review.overBy().filter(over -> !review.isToEnd());
    }
    from.ifPresent(day -> due.add(review(day, Optional.empty(), Location.at("reviews"))));
    return due.build();
  }

  /** Where those reviews stand that are over, in the order in which they were. */
  private List<Integer> reviewsThatAreOver() {
    return IntStream.range(0, process.reviews().size())
        .boxed()
        .filter(index -> process.reviews().get(index).isOverBy(basis.asOf()))
        .sorted(
            Comparator.comparing(index -> process.reviews().get(index).overBy().orElseThrow()))
        .toList();
  }

  private EhcDeadline review(LocalDate beginningOn, Optional<LocalDate> doneOn, Location at) {
    Period length = basis.value(EhcLimits.REVIEW).orElseThrow();
    return due(EhcDuty.REVIEW, List.of(), Deadline.beginningWith(beginningOn, length), doneOn, at);
  }

  private Stream<EhcDeadline> phaseTransfers() {
    return IntStream.range(0, process.phaseTransfers().size())
        .mapToObj(this::phaseTransfer)
        .flatMap(Optional::stream);
  }

  /** Told apart by their kind and by the year of the move, in which its day may still change. */
  private Optional<EhcDeadline> phaseTransfer(int index) {
    PhaseTransfer move = process.phaseTransfers().get(index);
    Deadline deadline = move.kind().deadline(move.movesOn());
    if (move.amendedOn().isEmpty() && !canBeAmended(move, deadline)) {
      return Optional.empty();
    }
    return Optional.of(due(
        EhcDuty.PHASE_TRANSFER,
        List.of(WireName.of(move.kind()), Integer.toString(move.movesOn().getYear())),
        deadline,
        move.amendedOn(),
        Location.at("phaseTransfers", index).then("amendedOn")));
  }

  /**
   * There is a plan, not one that was made for the move only after the last day, nor one that is to end;
   * and the child has not moved yet.
   */
  private boolean canBeAmended(PhaseTransfer move, Deadline deadline) {
    boolean isThere = process.finalPlanOn().isPresent()
        ? !process.finalPlanOn().get().isAfter(deadline.lastDay())
        : !process.reviews().isEmpty()
            || (process.madeSince().isEmpty() && process.noPlanToldOn().isEmpty());
    return isThere && !isToEnd() && move.movesOn().isAfter(basis.asOf());
  }

  /** Whether the last review decided that the plan ends; on which day it does may follow. */
  private boolean isToEnd() {
    List<Integer> over = reviewsThatAreOver();
    return !over.isEmpty() && process.reviews().get(over.get(over.size() - 1)).isToEnd();
  }

  private EhcDeadline due(
      EhcDuty duty,
      List<String> which,
      Deadline deadline,
      Optional<LocalDate> doneOn,
      Location at) {
    return new EhcDeadline(duty, which, deadline, doneOn, limits.liftedBy(duty, deadline), at);
  }

  Stream<TimeToComment> timesToComment() {
    return IntStream.range(0, process.reviews().size())
        .boxed()
        .flatMap(index -> new ReviewInDetail(process, index, basis).timeToComment());
  }
}
