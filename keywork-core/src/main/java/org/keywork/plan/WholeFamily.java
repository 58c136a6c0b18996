package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;

/**
 * A family with what is recorded of its strengths and needs, and the written accounts of them.
 *
 * @param active the time on the active list
 * @param family the family
 * @param assessments the accounts of its needs
 * @since 0.1
 */
public record WholeFamily(ActiveTime active, Family family, List<Assessment> assessments) {

  /** Refuses a missing part. */
  public WholeFamily {
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(family, "family");
    assessments = List.copyOf(assessments);
  }

  /** Whether an account of its needs is written by a day, so that what it leaves out is left out. */
  boolean hasAccountBy(LocalDate day) {
    return assessments.stream().anyMatch(account -> !account.writtenOn().isAfter(day));
  }
}
