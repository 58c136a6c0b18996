package org.keywork.ehc;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/** What is due from the request to the final plan. */
final class WayToThePlan {

  private final EhcProcess process;
  private final Basis basis;
  private final TimeLimits limits;

  WayToThePlan(EhcProcess process, Basis basis) {
    this.process = process;
    this.basis = basis;
    this.limits = new TimeLimits(process, basis);
  }

  Stream<EhcDeadline> deadlines() {
    return Stream.of(decision(), notice(), finalPlan(), advice()).flatMap(each -> each);
  }

  /** Left out where the day of the decision is not known and things have moved on. */
  private Stream<EhcDeadline> decision() {
    Optional<LocalDate> decidedOn = process.assessmentDecision().map(AssessmentDecision::decidedOn);
    return decidedOn.isPresent() || !(hasAskedForAdvice() || hasMovedOn())
        ? fromRequest(
            EhcDuty.DECISION_WHETHER_TO_ASSESS,
            EhcLimits.DECISION,
            decidedOn,
            Location.at("assessmentDecision"))
        : Stream.empty();
  }

  /** Whoever asks for advice has decided to assess. */
  private boolean hasAskedForAdvice() {
    return process.advice().stream().map(AdviceAsked::askedOn).anyMatch(this::hasCome);
  }

  private boolean hasMovedOn() {
    return hasCome(process.noPlanToldOn()) || hasDraft();
  }

  private boolean hasDraft() {
    return hasCome(process.draftServedOn()) || hasCome(process.finalPlanOn());
  }

  private boolean hasCome(Optional<LocalDate> day) {
    return day.filter(this::hasCome).isPresent();
  }

  private boolean hasCome(LocalDate day) {
    return !day.isAfter(basis.asOf());
  }

  private boolean isRefused() {
    return hasCome(process
        .assessmentDecision()
        .filter(decision -> !decision.assess())
        .map(AssessmentDecision::decidedOn));
  }

  /**
   * No regulation asks for a draft by then: a draft shows that there will be a plan, and where nothing
   * has come by the last day, there still may be one.
   */
  private Stream<EhcDeadline> notice() {
    return isRefused() || (hasDraft() && process.noPlanToldOn().isEmpty())
        ? Stream.empty()
        : fromRequest(
                EhcDuty.NOTICE_OF_NO_PLAN,
                EhcLimits.NO_PLAN,
                process.noPlanToldOn(),
                Location.at("noPlanToldOn"))
            .filter(each -> hasCome(each.doneOn()) || !each.lastDay().isBefore(basis.asOf()));
  }

  private Stream<EhcDeadline> finalPlan() {
    return isRefused() || hasCome(process.noPlanToldOn())
        ? Stream.empty()
        : fromRequest(
            EhcDuty.FINAL_PLAN,
            EhcLimits.FINAL_PLAN,
            process.finalPlanOn(),
            Location.at("finalPlanOn"));
  }

  private Stream<EhcDeadline> fromRequest(
      EhcDuty duty, Period length, Optional<LocalDate> doneOn, Location at) {
    return process.requestReceivedOn().filter(this::hasCome).stream()
        .map(received -> Deadline.within(length, received))
        .map(deadline -> new EhcDeadline(
            duty, List.of(), deadline, doneOn, limits.liftedBy(duty, deadline), at));
  }

  private Stream<EhcDeadline> advice() {
    return IntStream.range(0, process.advice().size()).boxed().flatMap(this::advice);
  }

  /** Told apart by who was asked, and when: one agency may be asked again. */
  private Stream<EhcDeadline> advice(int index) {
    AdviceAsked asked = process.advice().get(index);
    if (!hasCome(asked.askedOn()) || (asked.givenOn().isEmpty() && hasMovedOn())) {
      return Stream.empty();
    }
    Deadline deadline =
        Deadline.within(basis.value(EhcLimits.ADVICE).orElseThrow(), asked.askedOn());
    return Stream.of(new EhcDeadline(
        EhcDuty.ADVICE,
        List.of(asked.of().value(), asked.askedOn().toString()),
        deadline,
        asked.givenOn(),
        limits.liftedBy(EhcDuty.ADVICE, deadline),
        Location.at("advice", index).then("givenOn")));
  }

  Stream<TimeToComment> timeToComment() {
    return process.draftServedOn().stream()
        .map(served -> new TimeToComment(
            served, false, List.of(), process.finalPlanOn(), Location.at("draftServedOn")));
  }
}
