package org.keywork.rule;

import java.util.Objects;

/**
 * One place in which a rule is not met in either of two reports, told otherwise: with another force, or
 * with other facts.
 *
 * @param before what the one says
 * @param after what the other says
 * @since 0.1
 */
public record ChangedFinding(Finding before, Finding after) {

  /** Refuses a missing part, and findings of different rules or at different places. */
  public ChangedFinding {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!before.rule().equals(after.rule()) || !before.at().equals(after.at())) {
      throw new IllegalArgumentException("A changed finding is of one rule and at one place.");
    }
  }

  /** Whether it is meant with another force. */
  public boolean isOfAnotherForce() {
    return before.force() != after.force();
  }

  /** Whether it is meant more strongly than before. */
  public boolean isStronger() {
    return isOfAnotherForce() && after.force().isAtLeast(before.force());
  }
}
