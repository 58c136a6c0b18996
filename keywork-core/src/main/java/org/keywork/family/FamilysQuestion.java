package org.keywork.family;

import java.util.Objects;

/**
 * A question, and the time in which the family that asked it is on the active list.
 *
 * @param question the question
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysQuestion(Question question, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysQuestion {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(active, "active");
  }
}
