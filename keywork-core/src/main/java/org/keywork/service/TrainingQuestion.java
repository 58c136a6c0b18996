package org.keywork.service;

/**
 * What has to be settled about the training of key workers when a service is set up (PACK ch.5 /
 * Training).
 *
 * @since 0.1
 */
public enum TrainingQuestion {
  /** What induction they need. */
  INDUCTION,
  /** What training they need after it. */
  ONGOING,
  /** How and where it takes place. */
  HOW_AND_WHERE,
  /** In which way it is regularly assessed what training they need. */
  NEEDS_ASSESSMENT,
  /** Who pays for it. */
  FUNDING
}
