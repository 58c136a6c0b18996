package org.keywork.family;

import org.keywork.rule.Identifier;

/**
 * The id of a family.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record FamilyId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public FamilyId {
    Identifier.requireValid(value, "a family");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
