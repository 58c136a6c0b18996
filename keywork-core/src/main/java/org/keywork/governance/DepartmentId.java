package org.keywork.governance;

import org.keywork.rule.Identifier;

/**
 * The id of a department of an agency; it tells apart the departments of one agency.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record DepartmentId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public DepartmentId {
    Identifier.requireValid(value, "a department");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
