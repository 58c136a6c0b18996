package org.keywork.governance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom a service keeps informed and involved (CCNUK O6; PACK ch.5 / The importance of a communication
 * strategy).
 *
 * @since 0.1
 */
public enum CommunicationAudience {
  /** The group that steers the service. */
  STEERING_GROUP(CommunicationLevel.STEERING_GROUP),
  /** Managers in the agencies. */
  MANAGERS(CommunicationLevel.MANAGERS_ACROSS_AGENCIES),
  /** Practitioners in the agencies. */
  PRACTITIONERS(CommunicationLevel.HIERARCHIES_WITHIN_AGENCIES),
  /** Parents and carers. */
  PARENTS(CommunicationLevel.FAMILIES),
  /** Children and young people. */
  CHILDREN_AND_YOUNG_PEOPLE(CommunicationLevel.FAMILIES);

  /** Those whom the standard names (CCNUK O6). */
  static final Set<CommunicationAudience> OF_THE_STANDARD =
      Collections.unmodifiableSet(EnumSet.range(MANAGERS, CHILDREN_AND_YOUNG_PEOPLE));

  private final CommunicationLevel level;

  CommunicationAudience(CommunicationLevel level) {
    this.level = level;
  }

  /** The level at which they are spoken with. */
  public CommunicationLevel level() {
    return level;
  }
}
