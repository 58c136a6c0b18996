package org.keywork.family;

import java.util.Objects;

/**
 * A family and the time in which the service works for it.
 *
 * @param active the time on the active list
 * @param family the family
 * @since 0.1
 */
public record ServedFamily(ActiveTime active, Family family) {

  /** Refuses a missing part. */
  public ServedFamily {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
  }
}
