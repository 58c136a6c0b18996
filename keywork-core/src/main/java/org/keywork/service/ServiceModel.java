package org.keywork.service;

/**
 * Who does the key working (GUIDE 1 / Models of key working; PACK ch.5 / Planning the service).
 *
 * @since 0.1
 */
public enum ServiceModel {
  /** Staff who do nothing else. */
  DESIGNATED,
  /** Practitioners who do it beside their own profession, each for a few families. */
  NON_DESIGNATED,
  /** Some of either. */
  BLENDED;

  /** Whether somebody does nothing else. */
  public boolean hasDesignatedKeyWorkers() {
    return this != NON_DESIGNATED;
  }
}
