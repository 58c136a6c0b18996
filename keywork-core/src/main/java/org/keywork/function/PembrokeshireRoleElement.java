package org.keywork.function;

/**
 * One of the four parts of the role as one service has it (PEMBROKESHIRE The role of the key
 * worker).
 *
 * @since 0.1
 */
public enum PembrokeshireRoleElement {
  /** Emotional support to all members of the family. */
  EMOTIONAL_SUPPORT,
  /** Information and advice. */
  INFORMATION_AND_ADVICE,
  /** Coordination of planning and provision. */
  COORDINATION,
  /** Advocacy and mediation; the only one of the lists that names mediation. */
  ADVOCACY_AND_MEDIATION
}
