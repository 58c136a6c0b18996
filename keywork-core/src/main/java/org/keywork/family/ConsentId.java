package org.keywork.family;

import org.keywork.rule.Identifier;

/**
 * The id of a consent.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record ConsentId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public ConsentId {
    Identifier.requireValid(value, "a consent");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
