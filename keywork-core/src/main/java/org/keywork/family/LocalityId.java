package org.keywork.family;

import org.keywork.rule.Identifier;

/**
 * The id of a part of a service's area, as the service divides it: a town, a valley, a cluster of
 * schools. Never an address or a postcode, and no part so small that it tells who lives there.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record LocalityId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public LocalityId {
    Identifier.requireValid(value, "a locality");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
