package org.keywork.family;

import org.keywork.rule.Identifier;

/**
 * The id of a member of a family, be it a child or a grown-up.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record MemberId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public MemberId {
    Identifier.requireValid(value, "a member");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
