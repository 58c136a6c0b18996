package org.keywork.agenda;

import java.util.Objects;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/**
 * Something that is to be done, and nobody can tell by when.
 *
 * @param id its id, the same from one agenda to the next
 * @param subject the case file, the practitioner or the service that it is about
 * @param matter what is to be done
 * @param missing what is missing to tell by when, as words that complete 'not recorded:'
 * @param at where in the record of the subject it would stand
 * @since 0.1
 */
public record UndatedItem(
    AgendaItemId id, Identifier subject, AgendaMatter matter, String missing, Location at)
    implements AgendaEntry {

  /** Refuses a missing part. */
  public UndatedItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(at, "at");
  }
}
