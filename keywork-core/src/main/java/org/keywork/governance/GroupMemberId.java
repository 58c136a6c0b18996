package org.keywork.governance;

import org.keywork.rule.Identifier;

/**
 * The id of a member of a group that steers or sets up a service.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record GroupMemberId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public GroupMemberId {
    Identifier.requireValid(value, "a member of a group");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
