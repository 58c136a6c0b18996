package org.keywork.ehc;

import org.keywork.rule.Identifier;

/**
 * The id of the way of a child to a plan for education, health and care, and with it.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record EhcProcessId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public EhcProcessId {
    Identifier.requireValid(value, "an EHC process");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
