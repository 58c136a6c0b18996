package org.keywork.review;

import java.util.Objects;
import org.keywork.family.ActiveTime;

/**
 * A message, and the time in which the family that left it is on the active list.
 *
 * @param message the message
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysMessage(Message message, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysMessage {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(active, "active");
  }
}
