package org.keywork.caseload;

import java.util.Objects;
import org.keywork.time.DateSpan;

/**
 * A run of days on which a load stays what it is.
 *
 * @param days from the first to the last day, both inclusive
 * @param load the load on each of them
 * @since 0.1
 */
public record LoadStretch(DateSpan days, Load load) {

  /** Refuses a missing part. */
  public LoadStretch {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(load, "load");
  }
}
