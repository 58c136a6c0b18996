package org.keywork.plan;

import org.keywork.rule.Identifier;

/**
 * The id of a meeting.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record MeetingId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public MeetingId {
    Identifier.requireValid(value, "a meeting");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
