package org.keywork.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.style.Among;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * A family and the time in which the service works for it.
 *
 * @param active the time on the active list
 * @param family the family
 * @param ownKeyWorking the days on which it is its own key worker
 * @since 0.1
 */
public record ServedFamily(ActiveTime active, Family family, List<DateSpan> ownKeyWorking) {

  /** Refuses a missing part. */
  public ServedFamily {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    ownKeyWorking = Kept.list(ownKeyWorking);
  }

  /** Whether a key worker is to keep in touch with it on a day, if it has one. */
  boolean isKeptInTouchWithOn(LocalDate day) {
    return active.includes(day) && Among.none(ownKeyWorking, day, DateSpan::contains);
  }
}
