package org.keywork.service;

/**
 * Who guides families through an information resource (CCNUK P15).
 *
 * @since 0.1
 */
public enum InformationGuide {
  /** The key worker of the family. */
  KEY_WORKER,
  /** Somebody whose task it is to help families and key workers find information. */
  INFORMATION_FACILITATOR
}
