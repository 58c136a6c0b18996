package org.keywork.casefile;

import org.keywork.rule.Identifier;

/**
 * The id of a case file.
 *
 * @param value the id, as {@link Identifier} allows it
 * @since 0.1
 */
public record CaseFileId(String value) implements Identifier {

  /** Refuses what is no identifier. */
  public CaseFileId {
    Identifier.requireValid(value, "a case file");
  }

  /** The id as written. */
  @Override
  public String toString() {
    return value;
  }
}
