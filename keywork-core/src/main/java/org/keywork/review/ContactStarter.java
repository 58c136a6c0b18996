package org.keywork.review;

/**
 * Who started a contact.
 *
 * @since 0.1
 */
public enum ContactStarter {
  /** The key worker. */
  KEY_WORKER,
  /** The family. */
  FAMILY,
  /** Somebody else. */
  SOMEBODY_ELSE
}
