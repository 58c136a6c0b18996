package org.keywork.agenda;

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

  /** Where in the record of the subject it comes from. */
  Location at();
}
