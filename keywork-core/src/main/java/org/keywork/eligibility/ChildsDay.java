package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.keywork.family.MemberId;

/**
 * A day in one child's life, such as that of a diagnosis or of a move.
 *
 * @param child the child
 * @param on the day
 * @since 0.1
 */
public record ChildsDay(MemberId child, LocalDate on) {

  /** Refuses a missing part. */
  public ChildsDay {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(on, "on");
  }
}
