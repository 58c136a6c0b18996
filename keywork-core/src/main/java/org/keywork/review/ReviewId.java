package org.keywork.review;

import org.keywork.rule.Identifier;

/**
 * The id of a review.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record ReviewId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public ReviewId {
    Identifier.requireValid(value, "a review");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
