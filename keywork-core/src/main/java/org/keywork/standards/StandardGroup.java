package org.keywork.standards;

/**
 * The three parts into which the key worker standards fall. The matrix numbers the second and the third
 * through as practice standards.
 *
 * @since 0.1
 */
public enum StandardGroup {
  /** What the agencies behind a service see to (CCNUK O1 to O13). */
  ORGANISATION,
  /** What belongs to the role of a key worker (CCNUK P1 to P4). */
  ROLE,
  /** How the role is filled, and how families are assessed, planned with and reviewed (CCNUK P5 to P23). */
  PRACTICE
}
