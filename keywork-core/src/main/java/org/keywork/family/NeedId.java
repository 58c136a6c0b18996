package org.keywork.family;

import org.keywork.rule.Identifier;

/**
 * The id of a need.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record NeedId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public NeedId {
    Identifier.requireValid(value, "a need");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
