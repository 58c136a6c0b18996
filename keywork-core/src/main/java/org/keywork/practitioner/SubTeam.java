package org.keywork.practitioner;

/**
 * A specialist sub-team in which key workers come together by expertise and interest, once a service
 * has grown (PACK ch.2 / Management). The source names four fields as examples; a service may do
 * without sub-teams altogether.
 *
 * @since 0.1
 */
public enum SubTeam {
  /** Babies with special needs. */
  SPECIAL_NEEDS_BABIES,
  /** Children who see or hear little or nothing. */
  SENSORY_IMPAIRMENT,
  /** Children with a life-limiting condition. */
  PALLIATIVE_CARE,
  /** Young people on their way into adult life. */
  TRANSITION_TO_ADULTHOOD,
  /** Another field. */
  OTHER
}
