package org.keywork.function;

/**
 * One of the six features that families value and that belong to every model of key working
 * (PACK ch.1 / The core elements).
 *
 * @since 0.1
 */
public enum CoreElement {
  /** Contact that is regular and that the key worker starts. */
  PRO_ACTIVE_REGULAR_CONTACT,
  /**
   * A relationship that is supportive and open. How close it may come to friendship the sources see
   * differently (EVALUATION; PALLIATIVE); no rule depends on it.
   */
  SUPPORTIVE_OPEN_RELATIONSHIP,
  /** Looking at the needs of the whole family. */
  FAMILY_CENTRED,
  /** Working across agencies. */
  WORKING_ACROSS_AGENCIES,
  /** Working with the family's strengths and ways of coping. */
  WORKING_WITH_STRENGTHS,
  /**
   * Working for the family and not for the agency. PALLIATIVE speaks of working with the family;
   * both words stand, and no rule depends on which is used.
   */
  WORKING_FOR_THE_FAMILY
}
