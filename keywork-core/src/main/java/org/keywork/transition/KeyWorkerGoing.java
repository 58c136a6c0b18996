package org.keywork.transition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.Tenure;
import org.keywork.family.MemberId;
import org.keywork.rule.Location;

/**
 * A key worker whose last day with a family can be foreseen, because it is set or because what ties them
 * to a child ends (GUIDE 5c / Changing key working practitioner).
 *
 * @param tenure their time as key worker of the family
 * @param lastDay the last day, inclusive
 * @param settled whether that day is recorded as the last of the assignment; else a tie ends with it
 * @param child whose setting or therapy it is; empty where the tie is not to one child
 * @param at where in a case file it comes from
 * @since 0.1
 */
public record KeyWorkerGoing(
    Tenure tenure, LocalDate lastDay, boolean settled, Optional<MemberId> child, Location at) {

  /** Refuses a missing part. */
  public KeyWorkerGoing {
    Objects.requireNonNull(tenure, "tenure");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(at, "at");
  }

  /** The first day on which they are no longer the key worker. */
  public LocalDate goneOn() {
    return lastDay.plusDays(1);
  }
}
