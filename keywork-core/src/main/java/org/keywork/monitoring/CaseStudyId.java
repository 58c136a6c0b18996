package org.keywork.monitoring;

import org.keywork.rule.Identifier;

/**
 * The id of a case study.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record CaseStudyId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public CaseStudyId {
    Identifier.requireValid(value, "a case study");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
