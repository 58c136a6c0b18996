package org.keywork.service;

import org.keywork.rule.Identifier;

/**
 * The id of a key worker service.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record ServiceId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public ServiceId {
    Identifier.requireValid(value, "a service");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
