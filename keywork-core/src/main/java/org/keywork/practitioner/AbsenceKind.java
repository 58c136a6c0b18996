package org.keywork.practitioner;

/**
 * Why a key worker is not there (GUIDE 2 / Emotional support; GUIDE 5c; PACK Ex.8; CCNUK O10).
 *
 * @since 0.1
 */
public enum AbsenceKind {
  /** Out of the office for hours or days. */
  OUT_OF_OFFICE,
  /** On holiday. */
  HOLIDAY,
  /** Ill. */
  SICKNESS,
  /** On leave that was agreed to be short. */
  SHORT_TERM_LEAVE,
  /** On leave that was agreed to be long. */
  LONG_TERM_LEAVE,
  /** No longer a key worker. */
  LEAVING_THE_ROLE;

  /**
   * Whether it is a leave, for which somebody has to stand in. Who is out of the office for hours or days
   * is still the one to turn to, and colleagues answer what comes in meanwhile (GUIDE 2 / Emotional
   * support).
   */
  public boolean isLeave() {
    return this != OUT_OF_OFFICE;
  }

  /** Whether it can be known ahead, so that the family can be told before. Illness cannot. */
  public boolean canBeKnownAhead() {
    return isLeave() && this != SICKNESS;
  }

  /** Whether it is long-term by what it is, however many days it has lasted. */
  boolean isLongTermByNature() {
    return this == LONG_TERM_LEAVE || this == LEAVING_THE_ROLE;
  }
}
