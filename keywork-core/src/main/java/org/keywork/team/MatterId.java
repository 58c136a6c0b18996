package org.keywork.team;

import org.keywork.rule.Identifier;

/**
 * The id of a matter in which somebody speaks for a family.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record MatterId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public MatterId {
    Identifier.requireValid(value, "a matter");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
