package org.keywork.agenda;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/**
 * Something that is to be done, and nobody can tell by when.
 *
 * @param id its id, the same from one agenda to the next
 * @param subject the case file, the practitioner or the service that it is about
 * @param matter what is to be done
 * @param behind why it is to be done
 * @param seenToBy who would see to it, as far as that is known
 * @param missing what is missing to tell by when, as words that complete 'not recorded:'
 * @param at where it would stand
 * @since 0.1
 */
public record UndatedItem(
    AgendaItemId id,
    Identifier subject,
    AgendaMatter matter,
    Behind behind,
    Set<PractitionerId> seenToBy,
    String missing,
    Location at)
    implements AgendaEntry {

  /** Refuses a missing part. */
  public UndatedItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(behind, "behind");
    seenToBy = Collections.unmodifiableSet(new LinkedHashSet<>(seenToBy));
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(at, "at");
  }
}
