package org.keywork.practitioner;

/**
 * What a key worker is given to read with the induction (PACK ch.1 / Support for the key worker).
 *
 * @since 0.1
 */
public enum InductionMaterial {
  /** The aims of the service. */
  AIMS,
  /** Its objectives. */
  OBJECTIVES,
  /** The job description of a key worker. */
  JOB_DESCRIPTION
}
