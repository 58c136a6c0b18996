package org.keywork.practitioner;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;
import org.keywork.time.Lengths;

/**
 * How many individual sessions supervising some key workers takes over a span of days: the key workers
 * times the span, divided by the time from one session to the next (derived from PEMBROKESHIRE
 * Emotional support). Twelve key workers take three sessions a week at four weeks and two at six.
 *
 * <p>Both lengths are counted in days, an interval in months as long as it is from the first day of the
 * span. Nothing is rounded, and loads add up.
 *
 * @param keyWorkers how many are supervised
 * @param fewest the sessions at the longest interval
 * @param most the sessions at the shortest
 * @since 0.1
 */
public record SupervisionLoad(int keyWorkers, SessionCount fewest, SessionCount most) {

  /** Refuses a missing part. */
  public SupervisionLoad {
    Objects.requireNonNull(fewest, "fewest");
    Objects.requireNonNull(most, "most");
  }

  /**
   * The load of supervising so many key workers.
   *
   * @throws IllegalArgumentException if the span is open-ended
   */
  public static SupervisionLoad of(int keyWorkers, DateSpan during, Basis basis) {
    Period longest = basis.value(SupervisionRules.LONGEST_INTERVAL).orElseThrow();
    Period shortest = basis.value(SupervisionSchedule.SHORTEST_INTERVAL).orElseThrow();
    SessionCount fewest = sessions(keyWorkers, during, longest);
    boolean reversed = Lengths.BY_LENGTH.compare(shortest, longest) > 0;
    SessionCount most = reversed ? fewest : sessions(keyWorkers, during, shortest);
    return new SupervisionLoad(keyWorkers, fewest, most);
  }

  /** The load that somebody has as the usual supervisor of some of these key workers. */
  public static SupervisionLoad ofSupervisor(
      PractitionerId supervisor, Collection<KeyWorker> keyWorkers, DateSpan during, Basis basis) {
    long supervised =
        keyWorkers.stream().filter(each -> each.isSupervisedBy(supervisor)).count();
    return of(Math.toIntExact(supervised), during, basis);
  }

  /** Both loads together. */
  public SupervisionLoad plus(SupervisionLoad other) {
    return new SupervisionLoad(
        keyWorkers + other.keyWorkers, fewest.plus(other.fewest), most.plus(other.most));
  }

  private static SessionCount sessions(int keyWorkers, DateSpan during, Period interval) {
    LocalDate first = during.firstDay();
    long days = during
        .days()
        .orElseThrow(() -> new IllegalArgumentException(
            "The sessions of an open-ended span cannot be counted; give it a last day."));
    return new SessionCount(
        Math.multiplyExact(days, keyWorkers), ChronoUnit.DAYS.between(first, first.plus(interval)));
  }
}
