package org.keywork.monitoring;

import java.util.Set;

/**
 * What key working may be good for: five outcomes that a review of research found, and empowerment, which
 * parents reported (PACK ch.1, after Liabo and others; EVALUATION); then what else is reported. One list
 * serves for what an evaluation measures, what a service is judged by and what a case study tells.
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
  /** How well they are, the child or young person and others in the family (GUIDE 4). */
  WELL_BEING,
  /** How much they need that nobody meets (PACK ch.1, after Sloper and Turner). */
  UNMET_NEEDS,
  /** How far learning and development of high quality are within the child's reach (GUIDE 4). */
  LEARNING_AND_DEVELOPMENT,
  /** Whether somebody takes the time to understand, and to explain what is complicated. */
  TIME_AND_UNDERSTANDING,
  /** How good the service is, and how content families are with it (GUIDE 4). */
  QUALITY_OF_SERVICE,
  /** What the area has set out to reach for children, young people and families (GUIDE 4). */
  STRATEGIC_AIMS,
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

  /** Whether something is among them that has no price. */
  static boolean areMoreThanMoney(Set<OutcomeKind> benefits) {
    return benefits.stream().anyMatch(each -> !each.isMoney());
  }
}
