package org.keywork.transition;

import java.util.EnumSet;
import java.util.Set;

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

  /**
   * Whether child and family come to a setting or service that may know nothing of key working
   * (EVALUATION Discussion). Another classroom is in the same setting; that reading is ours.
   */
  public boolean leadsToNewSetting() {
    return switch (this) {
      case NEW_SERVICE,
          NEW_SETTING,
          EARLY_YEARS_TO_SCHOOL,
          NEW_SCHOOL,
          SCHOOL_TO_COLLEGE,
          CHILD_TO_ADULT_SERVICES -> true;
      default -> false;
    };
  }

  /**
   * Whether it leads into another school system, health locality or adult services, where old and new
   * key worker work jointly for a time (PACK ch.1 / Support for the key worker).
   */
  public boolean callsForJointWorking() {
    return switch (this) {
      case EARLY_YEARS_TO_SCHOOL, NEW_SCHOOL, NEW_HEALTH_LOCALITY, CHILD_TO_ADULT_SERVICES -> true;
      default -> false;
    };
  }

  /**
   * The support that the sources name for such a move. At a diagnosis one of two will do, and no key
   * working source names any for the end of active treatment.
   */
  public Set<TransitionSupport> supportNamed() {
    return switch (this) {
      case DIAGNOSIS ->
        EnumSet.of(
            TransitionSupport.TELLING_WHAT_IS_ON_OFFER, TransitionSupport.ACTING_FOR_PARENTS);
      case NEW_SERVICE, NEW_SETTING, EARLY_YEARS_TO_SCHOOL, NEW_SCHOOL, NEW_CLASSROOM ->
        EnumSet.of(
            TransitionSupport.ACCOMPANYING,
            TransitionSupport.COORDINATING_NEW_PRACTITIONERS,
            TransitionSupport.KEEPING_INFORMED);
      case NEW_PRACTITIONER, NEW_HEALTH_LOCALITY ->
        EnumSet.of(
            TransitionSupport.COORDINATING_NEW_PRACTITIONERS, TransitionSupport.KEEPING_INFORMED);
      case SCHOOL_TO_COLLEGE, CHILD_TO_ADULT_SERVICES ->
        EnumSet.of(
            TransitionSupport.COORDINATING_NEW_PRACTITIONERS,
            TransitionSupport.PRACTICAL,
            TransitionSupport.EMOTIONAL);
      case INDEPENDENT_LIVING ->
        EnumSet.of(
            TransitionSupport.HOUSING,
            TransitionSupport.PUBLIC_TRANSPORT,
            TransitionSupport.BENEFITS);
      case END_OF_ACTIVE_TREATMENT -> EnumSet.noneOf(TransitionSupport.class);
    };
  }
}
