package org.keywork.setup;

import org.keywork.rule.Identifier;

/**
 * The id of an action of the plan for putting a key worker service into action.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record ImplementationActionId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public ImplementationActionId {
    Identifier.requireValid(value, "an action of the plan");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
