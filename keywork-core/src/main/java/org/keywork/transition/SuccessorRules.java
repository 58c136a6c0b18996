package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Parameter.period;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.EndOfAssignment;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Who follows a key worker whose time ends is found while there is time.
 *
 * @since 0.1
 */
public final class SuccessorRules {

  /** How long before a key worker's last day a successor is found. */
  public static final Parameter<Period> SUCCESSOR_LEAD_TIME = period(
          "assignment.successor-lead-time",
          "the time before a key worker's last day by which a successor is found")
      .open("PACK ch.1 wants a successor found while the transfer can be talked over in supervision"
          + " and gives no figure.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenLarge();

  /**
   * Whoever stops is followed by somebody who was found early. Once the last day is over, {@link
   * org.keywork.assignment.ChangeRules#REPLACEMENT_PROVIDED} asks. Where the service has not set what is
   * early, only the last day itself is certainly late.
   */
  public static final Rule<ForeseenEnds> SUCCESSOR_FOUND = rule("assignment.successor-found-early")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(297))
      .says(SHOULD, "When a key worker is to stop, a suitable successor is found early.")
      .reading(SUCCESSOR_LEAD_TIME)
      .appliesTo(
          ForeseenEnds.class,
          "families on the active list whose key worker's last day is set or can be foreseen, and"
              + " that want another key worker")
      .isMetWhen(SuccessorRules::successorFound)
      .otherwise("The last day of the key worker {keyWorker} is {lastDay} ({by}), and by {due}"
          + " nobody was found to follow.")
      .remedy("Talk over in supervision who could follow, ask the family whom it would like, and"
          + " agree from when both are there.");

  private SuccessorRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(SUCCESSOR_FOUND);
  }

  /**
   * The last day on which a successor is found in time: the lead time before the key worker's last day.
   * Where none is set it is the day before, the latest that a service may set.
   */
  public static LocalDate dueFor(LocalDate lastDay, Basis basis) {
    return lastDay.minus(basis.value(SUCCESSOR_LEAD_TIME).orElse(latest()));
  }

  private static Period latest() {
    return SUCCESSOR_LEAD_TIME.lowest().orElseThrow();
  }

  private static Verdict successorFound(ForeseenEnds ends, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    AssignmentHistory history = ends.history();
    if (!history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < history.assignments().size(); i++) {
      if (history.isOfKeyWorkerOn(basis.asOf(), i)) {
        Optional<ForeseenEnd> end = ends.endOf(i, basis.asOf());
        if (end.isPresent() && ends.callsForSuccessor(end.get(), basis.asOf())) {
          verdict = verdict.and(found(end.get(), ends, basis));
        }
      }
    }
    return verdict;
  }

  private static Verdict found(ForeseenEnd end, ForeseenEnds ends, Basis basis) {
    LocalDate asOf = basis.asOf();
    boolean found = ends.isSuccessorFoundBy(asOf, end);
    if (end.lastDay().isEmpty()) {
      return found ? Verdict.met() : untilWhen(end, ends);
    }
    LocalDate last = end.lastDay().get();
    if (end.isOutlivedOn(asOf)) {
      return found ? Verdict.met() : staysOn(end);
    }
    return found ? foundInTime(end, last, ends, basis) : notFound(end, last, ends, basis);
  }

  /** Until when a tie lasts is asked only where it was recorded for this family. */
  private static Verdict untilWhen(ForeseenEnd end, ForeseenEnds ends) {
    return ends.history().assignments().get(end.assignment()).ties().isEmpty()
        ? Verdict.notApplicable()
        : Verdict.cannotTell(
            Location.at("assignments", end.assignment()).then("ties", 0).then("endsOn"),
            "until when the key worker is tied to the family's child");
  }

  private static Verdict staysOn(ForeseenEnd end) {
    return Verdict.cannotTell(
        Location.at("assignments", end.assignment()).then("ending"),
        "whether the key worker stays on although the tie to the child has ended, or who follows");
  }

  /** On the last day before which somebody is to be found it is in time, on the next it is late. */
  private static Verdict foundInTime(
      ForeseenEnd end, LocalDate last, ForeseenEnds ends, Basis basis) {
    LocalDate due = dueFor(last, basis);
    if (!basis.asOf().isAfter(due)
        || basis.value(SUCCESSOR_LEAD_TIME).isEmpty()
        || ends.isFollowedByOneThereBy(due, end)) {
      return Verdict.met();
    }
    Optional<LocalDate> foundOn = ends.endingOf(end).flatMap(EndOfAssignment::successorFoundOn);
    Location at = placeOf("successorFoundOn", end, ends);
    return foundOn.isEmpty()
        ? Verdict.cannotTell(at, "when the successor was found")
        : foundOn.get().isAfter(due) ? late(end, last, due, at) : Verdict.met();
  }

  /** Where something about the end stands, or would; where nothing is settled of it, the end itself. */
  private static Location placeOf(String property, ForeseenEnd end, ForeseenEnds ends) {
    Location ending = Location.at("assignments", end.assignment()).then("ending");
    return ends.endingOf(end).isPresent() ? ending.then(property) : ending;
  }

  private static Verdict notFound(ForeseenEnd end, LocalDate last, ForeseenEnds ends, Basis basis) {
    LocalDate due = dueFor(last, basis);
    if (basis.asOf().isAfter(due)) {
      Location at = Location.at("assignments", end.assignment());
      return late(end, last, due, ends.endingOf(end).isPresent() ? at.then("ending") : at);
    }
    Period longest = SUCCESSOR_LEAD_TIME.highest().orElseThrow();
    boolean isOpen =
        basis.value(SUCCESSOR_LEAD_TIME).isEmpty() && basis.asOf().isAfter(last.minus(longest));
    return isOpen
        ? Verdict.cannotTell(placeOf("successor", end, ends), "who is to follow as key worker")
        : Verdict.notApplicable();
  }

  private static Verdict late(ForeseenEnd end, LocalDate last, LocalDate due, Location at) {
    return Verdict.notMet(
        at,
        fact("keyWorker", end.keyWorker())
            .and("lastDay", last)
            .and("by", end.by())
            .and("due", due));
  }
}
