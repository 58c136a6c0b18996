package org.keywork.palliative;

/**
 * Who told one specialist what another one had said.
 *
 * @since 0.1
 */
public enum RelayedBy {
  /** The key worker. */
  KEY_WORKER,
  /** Another professional. */
  ANOTHER_PROFESSIONAL,
  /** The parents. */
  PARENTS
}
