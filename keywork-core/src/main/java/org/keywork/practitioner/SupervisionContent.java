package org.keywork.practitioner;

/**
 * What comes up in supervision.
 *
 * @since 0.1
 */
public enum SupervisionContent {
  /**
   * Whether each family's case is handled properly, sensitively and on time (PACK ch.1 / Support for
   * the key worker).
   */
  HANDLING_OF_CASES,
  /** Whether carers and child are listened to (PACK ch.1 / Support for the key worker). */
  VOICES_OF_CARERS_AND_CHILD,
  /** How much work there is altogether (PACK ch.1 / Support for the key worker). */
  OVERALL_WORKLOAD,
  /** How to work with the family and across agencies (PACK ch.1 / Support for the key worker). */
  INTER_AGENCY_WORKING,
  /** Handing a family over to the next key worker (PACK ch.1 / Support for the key worker). */
  TRANSFER_OF_FAMILIES,
  /** What is difficult, and what might become so (PACK ch.5 / Supervision). */
  PROBLEMS_AND_PITFALLS,
  /** What the key worker has to learn (PACK ch.5 / Supervision). */
  TRAINING_NEEDS,
  /** Whether every key worker of the service keeps the same standard (PACK ch.5 / Supervision). */
  CONSISTENT_STANDARD,
  /** How families become more independent of key working (GUIDE 3; GUIDE 5b / Supervision). */
  INDEPENDENCE_OF_FAMILIES,
  /** Where the relationship with a family has its limits (GUIDE 5b / Supervision). */
  BOUNDARIES,
  /** What the work does to the key worker (PEMBROKESHIRE Emotional support). */
  OWN_FEELINGS,
  /** How the key worker gets on with other agencies and professions (PEMBROKESHIRE). */
  INTER_AGENCY_RELATIONS
}
