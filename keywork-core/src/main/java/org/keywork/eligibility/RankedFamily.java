package org.keywork.eligibility;

import java.util.Objects;
import org.keywork.family.FamilyId;

/**
 * A family in the order of priority.
 *
 * @param family the family
 * @param priority what speaks for it
 * @param score how much that is, in the weights of the service
 * @since 0.1
 */
public record RankedFamily(FamilyId family, Priority priority, PriorityScore score) {

  /** Refuses a missing part. */
  public RankedFamily {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(score, "score");
  }
}
