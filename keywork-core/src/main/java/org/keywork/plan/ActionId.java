package org.keywork.plan;

import org.keywork.rule.Identifier;

/**
 * The id of an action.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record ActionId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public ActionId {
    Identifier.requireValid(value, "an action");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
