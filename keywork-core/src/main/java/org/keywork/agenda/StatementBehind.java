package org.keywork.agenda;

import java.util.Objects;
import org.keywork.source.Citation;

/**
 * A statement of the guidance from which the day follows, and which no rule restates.
 *
 * @param statement its number, such as 261
 * @param citation where it is written
 * @since 0.1
 */
public record StatementBehind(int statement, Citation citation) implements Behind {

  /** Refuses a missing part. */
  public StatementBehind {
    Objects.requireNonNull(citation, "citation");
  }
}
