package org.keywork.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.keywork.time.Lengths;

/**
 * How long something that is over is still looked at.
 *
 * <p>A finding is there to be acted upon. A meeting that nobody prepared some years ago cannot be
 * prepared any more, so rules about what happened once look back for a while and no further; whoever
 * wants to know the past asks as of an earlier day. What a rule finds open today, however old, is not
 * over and does not come under this.
 *
 * @since 0.1
 */
public final class LookBack {

  /** How long something that happened is still looked at. */
  public static final Parameter<Period> LENGTH = Parameter.period(
          "record.look-back",
          "the time for which something that happened, such as a meeting or a change of key"
              + " worker, is still looked at")
      .presetOfOurs(
          Period.ofMonths(12),
          "Twelve months is the longest time between two plans, so every plan's making is looked"
              + " at once; no source gives a figure.")
      .between(Period.ofMonths(1), Period.ofYears(10))
      .strictestWhenLarge();

  private LookBack() {}

  /** Whether a day is so long past that it is no longer looked at; the first day back still is. */
  public static boolean isPast(LocalDate day, Basis basis) {
    return Lengths.isLongerAgo(day, basis.value(LENGTH).orElseThrow(), basis.asOf());
  }

  /** Whether a day has come and is still looked at. */
  public static boolean reaches(LocalDate day, Basis basis) {
    return !day.isAfter(basis.asOf()) && !isPast(day, basis);
  }

  /**
   * A check of what happened on one day: before the look-back, or not come yet, it does not apply.
   *
   * @param day the day on which the subject happened
   * @param check what is asked of it
   */
  public static <T> Rule.Check<T> recent(
      Function<? super T, LocalDate> day, Rule.Check<? super T> check) {
    return (subject, basis) -> reaches(day.apply(subject), basis)
        ? check.verdictOn(subject, basis)
        : Verdict.notApplicable();
  }
}
