package org.keywork.assignment;

/**
 * Where else a family may have key working from, for needs other than the child's disability (GUIDE 5a
 * / Local context).
 *
 * @since 0.1
 */
public enum KeyWorkingProgramme {
  /** The family nurse partnership. */
  FAMILY_NURSE_PARTNERSHIP,
  /** A mental health service. */
  MENTAL_HEALTH,
  /** Another one. */
  OTHER
}
