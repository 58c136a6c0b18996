package org.keywork.plan;

import org.keywork.rule.Identifier;

/**
 * The id of a plan.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record PlanId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public PlanId {
    Identifier.requireValid(value, "a plan");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
