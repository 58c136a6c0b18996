package org.keywork.plan;

import org.keywork.rule.Identifier;

/**
 * The id of an assessment.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record AssessmentId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public AssessmentId {
    Identifier.requireValid(value, "an assessment");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
