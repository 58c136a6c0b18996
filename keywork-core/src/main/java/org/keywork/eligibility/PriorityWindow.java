package org.keywork.eligibility;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Unknown;

/**
 * How long a critical period lasts: "soon after", "just changed", "at". No source says, so the
 * service does; the first and the last day of a period belong to it.
 *
 * <p>Where the service has set nothing, the day itself belongs to the period, and a day so far away
 * that no setting would reach it does not; between the two the record does not tell. With six weeks
 * after a diagnosis of 1 October 2026 the last day of the period is 12 November.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A Parameter never changes, but does not say so.
public enum PriorityWindow {
  /** At or soon after a diagnosis. */
  AFTER_DIAGNOSIS(
      "eligibility.window-after-diagnosis",
      "the time after a diagnosis within which a family is still soon after it",
      false),
  /** At a transition, which can be known ahead. */
  AROUND_TRANSITION(
      "eligibility.window-around-transition",
      "the time before and after a transition within which a family is at it",
      true),
  /** Just after a change of circumstances. */
  AFTER_CHANGE(
      "eligibility.window-after-change",
      "the time after a change within which circumstances have just changed",
      false);

  private final Parameter<Period> length;
  private final boolean beginsBefore;

  PriorityWindow(String id, String meaning, boolean beginsBefore) {
    this.length = Parameter.period(id, meaning)
        .open("The sources name the time and not how long it lasts.")
        .between(Period.ZERO, Period.ofYears(2))
        .asChoice();
    this.beginsBefore = beginsBefore;
  }

  /** What a service may set: how long it lasts, from the day itself to two years. */
  public Parameter<Period> length() {
    return length;
  }

  /** Every length, in order. */
  public static List<Parameter<Period>> lengths() {
    return List.of(AFTER_DIAGNOSIS.length, AROUND_TRANSITION.length, AFTER_CHANGE.length);
  }

  /** Whether the day on which one looks lies in the period of something that happens on a day. */
  public Answer includes(LocalDate happensOn, Basis basis) {
    Optional<Period> set = basis.value(length);
    Period shortest = set.or(length::lowest).orElseThrow();
    Period longest = set.or(length::highest).orElseThrow();
    if (reaches(happensOn, shortest, basis.asOf())) {
      return Answer.YES;
    }
    return reaches(happensOn, longest, basis.asOf()) ? Answer.CANNOT_TELL : Answer.NO;
  }

  private boolean reaches(LocalDate happensOn, Period far, LocalDate asOf) {
    LocalDate firstDay = beginsBefore ? happensOn.minus(far) : happensOn;
    return !asOf.isBefore(firstDay) && !asOf.isAfter(happensOn.plus(far));
  }

  /** What is missing where the service has set no length. */
  Unknown notSet(Location at) {
    return new Unknown(at, length.meaning() + ", which the service may set as " + length.id());
  }
}
