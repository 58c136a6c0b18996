package org.keywork.plan;

import org.keywork.rule.Identifier;

/**
 * The id of a goal.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record GoalId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public GoalId {
    Identifier.requireValid(value, "a goal");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
