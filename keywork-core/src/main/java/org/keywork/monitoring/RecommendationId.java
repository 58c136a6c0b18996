package org.keywork.monitoring;

import org.keywork.rule.Identifier;

/**
 * The id of a recommendation for the development of services.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record RecommendationId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public RecommendationId {
    Identifier.requireValid(value, "a recommendation");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
