package org.keywork.monitoring;

/**
 * What key working may be good for: five outcomes that a review of research found, and empowerment, which
 * parents reported (PACK ch.1, after Liabo and others; EVALUATION); then what else is reported.
 *
 * @since 0.1
 */
public enum OutcomeKind {
  /** The quality of a family's life as a whole. */
  QUALITY_OF_LIFE,
  /** How families get on with services. */
  RELATIONS_WITH_SERVICES,
  /** How soon families get a service. */
  QUICKER_ACCESS,
  /** The benefits, in money, that families receive. */
  BENEFITS_RECEIVED,
  /** How much stress families are under. */
  STRESS,
  /** How far families decide for themselves. */
  EMPOWERMENT,
  /** How safe children are, since somebody close to the family sees early what goes wrong (EVALUATION). */
  SAFEGUARDING,
  /** What agencies save (GUIDE 4 / Cost-savings). */
  SAVINGS,
  /** Another good than money. */
  OTHER;

  /** Whether it is one of the six outcomes for families. */
  public boolean isOneOfTheSix() {
    return compareTo(EMPOWERMENT) <= 0;
  }

  /** Whether it comes in money. */
  public boolean isMoney() {
    return this == BENEFITS_RECEIVED || this == SAVINGS;
  }
}
