package org.keywork.family;

/**
 * How far a child has a plan under the law on special educational needs (GUIDE 2; EVALUATION).
 * Key working never depends on it.
 *
 * @since 0.1
 */
public enum StatutoryPlan {
  /** None. */
  NONE,
  /** Support in school without a plan of that kind. */
  SEN_SUPPORT,
  /** A plan is being prepared. */
  IN_PREPARATION,
  /** A plan is in force. */
  IN_FORCE,
  /** A Statement, as it was called before plans took its place. */
  STATEMENT
}
