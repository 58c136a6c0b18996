package org.keywork.setup;

/**
 * What an action of a plan says of itself (PACK App.4).
 *
 * @since 0.1
 */
public enum ActionPart {
  /** Which agency acts. */
  AGENCY,
  /** What is to be done. */
  ACTION,
  /** Who sees to it. */
  RESPONSIBLE_PERSON,
  /** By when. */
  DATE
}
