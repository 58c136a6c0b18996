package org.keywork.agenda;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/**
 * Under what the items of an agenda stand: whom or what they are about, who sees to them unless
 * somebody else took them on, and the day and the policy as of which they are told.
 *
 * @param subject the case file, the practitioner or the service
 * @param seenToBy who sees to them, such as the key worker of the family
 * @param basis day and policy
 * @since 0.1
 */
public record AgendaHeading(Identifier subject, List<PractitionerId> seenToBy, Basis basis) {

  /** Refuses a missing part. */
  public AgendaHeading {
    Objects.requireNonNull(subject, "subject");
    seenToBy = List.copyOf(seenToBy);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * An item with its id, its subject, who sees to it, and what kind of meeting it is where that goes
   * without saying.
   *
   * @param path what it is, from the greater to the smaller: fixed words and ids; no day that
   *     may still change, and no place in a list
   */
  public AgendaItem.Builder item(AgendaMatter matter, String... path) {
    AgendaItem.Builder item = AgendaItem.builder();
    item.id(AgendaItemId.of(subject, path))
        .subject(subject)
        .matter(matter)
        .meetingKinds(matter.meetingKind().stream().toList())
        .addAllSeenToBy(seenToBy);
    return item;
  }

  /**
   * Something of which nobody can tell by when.
   *
   * @param behind why it is to be done
   * @param missing what is missing, as words that complete 'not recorded:'
   * @param at where it would stand
   * @param path as of an item
   */
  public UndatedItem undated(
      AgendaMatter matter, Behind behind, String missing, Location at, String... path) {
    return new UndatedItem(
        AgendaItemId.of(subject, path),
        subject,
        matter,
        behind,
        new LinkedHashSet<>(seenToBy),
        missing,
        at);
  }
}
