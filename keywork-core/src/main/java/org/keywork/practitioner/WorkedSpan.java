package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Objects;
import org.keywork.rule.Facts;

/**
 * The hours of one span of days together with who worked them.
 *
 * @param keyWorker who
 * @param worked the hours
 * @since 0.1
 */
public record WorkedSpan(KeyWorker keyWorker, WorkedHours worked) {

  /** Refuses a missing part. */
  public WorkedSpan {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(worked, "worked");
  }

  /** The last day, inclusive. */
  public LocalDate lastDay() {
    return worked.lastDay();
  }

  /** Whether key working is not all that the person does. */
  boolean isBesideAnotherRole() {
    return keyWorker.nonDesignatedRole().isPresent();
  }

  Facts when() {
    return Facts.fact("from", worked.during().firstDay())
        .and("to", lastDay())
        .and("keyWorker", keyWorker.id());
  }
}
