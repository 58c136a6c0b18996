package org.keywork.governance;

import org.keywork.rule.Identifier;

/**
 * The id of a line of a service's funding.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record FundingLineId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public FundingLineId {
    Identifier.requireValid(value, "a line of funding");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
