package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.style.Kept;

/**
 * The times at which a family needed support soon, and the time in which the service works for it.
 *
 * @param active the time on the active list
 * @param callsForSupport the times at which it needed support soon
 * @since 0.1
 */
public record SupportAtNeed(ActiveTime active, List<CallForSupport> callsForSupport) {

  /** Refuses a missing part. */
  public SupportAtNeed {
    Objects.requireNonNull(active, "active");
    callsForSupport = Kept.list(callsForSupport);
  }

  /** Whether the family still waits for support that it needed by a day, and nobody turned it down. */
  public boolean isWaitedFor(CallForSupport call, LocalDate asOf) {
    return active.includes(asOf)
        && !call.on().isAfter(asOf)
        && !call.isAnsweredBy(asOf)
        && !call.isTurnedDownBy(asOf);
  }
}
