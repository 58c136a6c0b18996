package org.keywork.eligibility;

import static org.keywork.eligibility.PriorityFactor.CHANGED_CIRCUMSTANCES;
import static org.keywork.eligibility.PriorityFactor.DIAGNOSIS;
import static org.keywork.eligibility.PriorityFactor.TRANSITION;
import static org.keywork.eligibility.PriorityFactor.URGENT_NEED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.keywork.family.MemberId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Unknown;

/**
 * In which critical periods a family is on a day.
 *
 * <p>A day within the window of its period outweighs everything. Where the service has set no window,
 * a family that was asked later than that day and was not in the period is not in it.
 *
 * @param situation what is known of the family
 * @param basis the day, and the windows that the service has set
 */
record CriticalPeriods(FamilysSituation situation, Basis basis) {

  private static final Location CALLS = Location.at("callsForSupport");
  private static final Location MOVES = Location.at("transitions");

  Known diagnosis() {
    List<ChildsDay> made =
        situation.diagnoses().stream().filter(each -> !isToCome(each.on())).toList();
    return around(DIAGNOSIS, PriorityWindow.AFTER_DIAGNOSIS, made, "when each child was diagnosed");
  }

  Known transition() {
    return around(
        TRANSITION,
        PriorityWindow.AROUND_TRANSITION,
        situation.moves(),
        "when each child last moved or is to move on");
  }

  private Known around(
      PriorityFactor period, PriorityWindow window, List<ChildsDay> days, String what) {
    Set<MemberId> told = new HashSet<>();
    days.forEach(each -> told.add(each.child()));
    boolean complete = told.containsAll(situation.children());
    return days.stream()
        .map(each -> within(period, window, each.on(), MOVES))
        .reduce(noneFound(period, complete, new Unknown(MOVES, what)), Known::or);
  }

  Known change() {
    return calls(CallReason.CHANGED_CIRCUMSTANCES)
        .map(each -> within(CHANGED_CIRCUMSTANCES, PriorityWindow.AFTER_CHANGE, each.on(), CALLS))
        .reduce(Known::or)
        .orElseGet(() -> noneFound(
            CHANGED_CIRCUMSTANCES,
            false,
            new Unknown(CALLS, "whether the circumstances have just changed")));
  }

  Known urgency() {
    return calls(CallReason.URGENT_NEED)
        .map(each ->
            Known.of(!each.isAnsweredBy(basis.asOf()) && !isRuledOut(URGENT_NEED, each.on())))
        .reduce(Known::or)
        .orElseGet(
            () -> noneFound(URGENT_NEED, false, new Unknown(CALLS, "whether help is urgent")));
  }

  private Stream<CallForSupport> calls(CallReason reason) {
    return situation.callsForSupport().stream()
        .filter(each -> each.reason() == reason && !isToCome(each.on()));
  }

  private boolean isToCome(LocalDate day) {
    return day.isAfter(basis.asOf());
  }

  private Known within(PriorityFactor period, PriorityWindow window, LocalDate day, Location at) {
    return switch (window.includes(day, basis)) {
      case YES -> Known.YES;
      case NO -> Known.NO;
      case CANNOT_TELL -> isRuledOut(period, day) ? Known.NO : Known.missing(window.notSet(at));
    };
  }

  /** Whether the family was asked later than a day and was not in the period. */
  private boolean isRuledOut(PriorityFactor period, LocalDate day) {
    return lastRuledOut(period).filter(day::isBefore).isPresent();
  }

  /** Where no day of a period is found there is none, if the record is complete; else who knows. */
  private Known noneFound(PriorityFactor period, boolean complete, Unknown missing) {
    return complete || lastRuledOut(period).isPresent() ? Known.NO : Known.missing(missing);
  }

  private Optional<LocalDate> lastRuledOut(PriorityFactor period) {
    return situation.circumstances().stream()
        .filter(each -> each.periodsRuledOut().contains(period))
        .map(Circumstances::recordedOn)
        .filter(day -> !isToCome(day))
        .max(LocalDate::compareTo);
  }
}
