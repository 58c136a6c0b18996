package org.keywork.caseload;

import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Weight;

/**
 * What it means for a key worker to take one more family.
 *
 * @param before what the key worker carries and could carry
 * @param weight what the family would add
 * @since 0.1
 */
public record TakingOne(Capacity before, Weight weight) {

  /** Refuses a missing part. */
  public TakingOne {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(weight, "weight");
  }

  /** What the families would weigh together. */
  public Weight loadAfter() {
    return before.load().weight().plus(weight);
  }

  /** What could still be carried; below zero where it goes beyond the maximum. */
  public Optional<Weight> spareAfter() {
    return before.limit().spareBeside(loadAfter());
  }

  /** Whether the key worker may take it. */
  public Taking answer() {
    if (before.kind().isEmpty()) {
      return Taking.ROLE_NOT_RECORDED;
    }
    if (before.limit().maximum().isEmpty()) {
      return Taking.NO_MAXIMUM_SET;
    }
    if (before.limit().isExceededBy(loadAfter())) {
      return Taking.NEEDS_AN_OVERRIDE;
    }
    return before
            .limit()
            .plannedSpareBeside(loadAfter())
            .filter(Weight.ZERO::isMoreThan)
            .isEmpty()
        ? Taking.WITHIN_LIMIT
        : Taking.FROM_THE_RESERVE;
  }
}
