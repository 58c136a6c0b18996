package org.keywork.family;

/**
 * How somebody in the family wants decisions to be made (PALLIATIVE Discussion). It may change with
 * time, and from one member to the next.
 *
 * @since 0.1
 */
public enum DecisionMaking {
  /** Deciding themselves. */
  ACTIVE_DECIDER,
  /** Deciding together with the professionals. */
  SHARED,
  /** Not deciding for now. */
  DEFERRED_FOR_NOW,
  /** Asking a professional to recommend or to choose. */
  PROFESSIONAL_RECOMMENDS_OR_CHOOSES
}
