package org.keywork.transition;

/**
 * What can be foreseen of a family's way (GUIDE 2, 5c; SEND Regulations 2014).
 *
 * @since 0.1
 */
public enum ForeseenKind {
  /** A child reaches the age at which key working ends. */
  AGE_END,
  /** A child reaches the age at which the service counts with the start of school. */
  SCHOOL_START,
  /** A move in a child's life for which a day is recorded. */
  MOVE,
  /** A move between phases of education before which a plan is to be amended. */
  PHASE_TRANSFER,
  /** The key worker goes: the last day is set, or what ties them to the child ends. */
  KEY_WORKER_GOES,
  /** There is less key working. */
  STEP_DOWN,
  /** Key working ends on a day that is set. */
  KEY_WORKING_ENDS
}
