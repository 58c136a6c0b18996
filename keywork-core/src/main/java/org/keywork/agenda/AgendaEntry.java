package org.keywork.agenda;

import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/**
 * Something that is to be done, whether or not it can be told by when.
 *
 * @since 0.1
 */
public sealed interface AgendaEntry permits AgendaItem, UndatedItem {

  /** Its id, the same from one agenda to the next. */
  AgendaItemId id();

  /** The case file, the practitioner or the service that it is about. */
  Identifier subject();

  /** What is to be done. */
  AgendaMatter matter();

  /** Why it is to be done. */
  Behind behind();

  /** Who sees to it, as far as that is known: the key worker of the family, or who took it on. */
  Set<PractitionerId> seenToBy();

  /**
   * Where it comes from: in the case file, or in the record of the service, where what is about one of
   * its key workers stands, too.
   */
  Location at();
}
