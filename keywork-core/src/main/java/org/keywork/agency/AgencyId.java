package org.keywork.agency;

import org.keywork.rule.Identifier;

/**
 * The id of an agency.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record AgencyId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public AgencyId {
    Identifier.requireValid(value, "an agency");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
