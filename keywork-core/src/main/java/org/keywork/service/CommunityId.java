package org.keywork.service;

import org.keywork.rule.Identifier;

/**
 * The id of a community in the area of a service.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record CommunityId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public CommunityId {
    Identifier.requireValid(value, "a community");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
