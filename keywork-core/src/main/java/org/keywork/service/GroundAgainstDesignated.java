package org.keywork.service;

/**
 * Why a service does without designated key workers (PACK ch.5 / Types of key workers).
 *
 * @since 0.1
 */
public enum GroundAgainstDesignated {
  /** They were thought to be dearer. */
  COST,
  /** Practitioners with another role suit the area better. */
  NATURE_OF_THE_AREA,
  /** Something else. */
  OTHER
}
