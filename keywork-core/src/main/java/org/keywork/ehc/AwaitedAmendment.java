package org.keywork.ehc;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Location;

/**
 * An amended plan that a family waits for after a review decided to amend it, while no notice of the
 * amendments is recorded: the weeks to the amended plan are counted from that notice, so its last day
 * cannot be told.
 *
 * @param which which review it was, in fixed words
 * @param at where the review stands in the record of the process
 * @since 0.1
 */
public record AwaitedAmendment(List<String> which, Location at) {

  /** Refuses a missing part. */
  public AwaitedAmendment {
    which = List.copyOf(which);
    Objects.requireNonNull(at, "at");
  }
}
