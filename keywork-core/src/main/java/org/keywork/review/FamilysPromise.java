package org.keywork.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.ActiveTime;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * A promise, and the time in which the family it was made to is on the active list.
 *
 * @param promise the promise
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysPromise(Promise promise, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysPromise {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(active, "active");
  }

  /** Whether it was made by a day, is still to be kept, and the family is on the active list. */
  public boolean isOpenOn(LocalDate asOf) {
    return active.includes(asOf)
        && !promise.madeOn().isAfter(asOf)
        && promise.keptBy(asOf).isEmpty();
  }

  /** How its last day is counted; empty where somebody named that day, or the service sets nothing. */
  public Optional<Deadline> counted(Basis basis) {
    return promise.due().isPresent()
        ? Optional.empty()
        : basis
            .value(PromiseRules.KEPT_WITHIN)
            .map(longest -> Deadline.within(longest, promise.madeOn()));
  }

  /** The last day on which it is kept in time; empty where no day was named and none can be counted. */
  public Optional<LocalDate> lastDay(Basis basis) {
    Optional<LocalDate> due = promise.due();
    return due.isPresent() ? due : counted(basis).map(Deadline::lastDay);
  }
}
