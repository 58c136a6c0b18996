package org.keywork.function;

/**
 * One of the ten functions that make up key working (GUIDE 1; EVALUATION Figure 1).
 *
 * @since 0.1
 */
public enum KeyWorkingFunction {
  /** Give emotional and practical support in a trusting relationship, as required. */
  EMOTIONAL_AND_PRACTICAL_SUPPORT,
  /** Enable the family to decide for itself, including good use of a personal budget. */
  ENABLING_DECISIONS,
  /** Be the one steady contact point for child and family. */
  SINGLE_POINT_OF_CONTACT,
  /** Facilitate multi-agency meetings. */
  FACILITATING_MEETINGS,
  /** Coordinate services and practitioners around child and family. */
  COORDINATING_SERVICES,
  /** Support one planning process with joint assessment. */
  SINGLE_PLANNING_PROCESS,
  /** Identify strengths and needs of every family member. */
  IDENTIFYING_STRENGTHS_AND_NEEDS,
  /** Inform and signpost, where necessary. */
  INFORMATION_AND_SIGNPOSTING,
  /** Advocate for child, young person or family, where appropriate. */
  ADVOCACY,
  /** Help clinical care join up with specialist and universal services, where appropriate. */
  JOINING_UP_CLINICAL_CARE
}
