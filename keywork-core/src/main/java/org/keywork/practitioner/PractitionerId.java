package org.keywork.practitioner;

import org.keywork.rule.Identifier;

/**
 * The id of a practitioner.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record PractitionerId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public PractitionerId {
    Identifier.requireValid(value, "a practitioner");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
