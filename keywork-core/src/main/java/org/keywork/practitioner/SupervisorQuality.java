package org.keywork.practitioner;

/**
 * What a supervisor of key workers brings (CCNUK P11; GUIDE 5b / Supervision).
 *
 * @since 0.1
 */
public enum SupervisorQuality {
  /** They manage, or have the experience that it takes. */
  EXPERIENCE,
  /** They understand the role and what it demands. */
  UNDERSTANDING,
  /** They are committed to it. */
  COMMITMENT
}
