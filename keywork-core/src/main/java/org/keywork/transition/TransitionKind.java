package org.keywork.transition;

/**
 * Moves in a child's life (GUIDE 2, 5c; PACK ch.1; EVALUATION; PALLIATIVE). A change of key
 * worker is kept apart, since it may fall together with one of these.
 *
 * @since 0.1
 */
public enum TransitionKind {
  /** A diagnosis. */
  DIAGNOSIS,
  /** Entry to a new service. */
  NEW_SERVICE,
  /** A new setting. */
  NEW_SETTING,
  /** From early years to school. */
  EARLY_YEARS_TO_SCHOOL,
  /** A new school or school system. */
  NEW_SCHOOL,
  /** A new classroom. */
  NEW_CLASSROOM,
  /** Referral to a new practitioner. */
  NEW_PRACTITIONER,
  /** A move to another health locality. */
  NEW_HEALTH_LOCALITY,
  /** From school to college. */
  SCHOOL_TO_COLLEGE,
  /** From services for children to services for adults. */
  CHILD_TO_ADULT_SERVICES,
  /** Living on one's own. */
  INDEPENDENT_LIVING,
  /** Giving up active treatment, or the approach of the end of life. */
  END_OF_ACTIVE_TREATMENT;

  /**
   * Whether it can be known ahead. A diagnosis and the end of active treatment come unannounced; that
   * reading is ours.
   */
  public boolean canBeKnownAhead() {
    return this != DIAGNOSIS && this != END_OF_ACTIVE_TREATMENT;
  }
}
