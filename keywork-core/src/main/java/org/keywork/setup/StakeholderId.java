package org.keywork.setup;

import org.keywork.rule.Identifier;

/**
 * The id of a stakeholder of a key worker service.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record StakeholderId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public StakeholderId {
    Identifier.requireValid(value, "a stakeholder");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
