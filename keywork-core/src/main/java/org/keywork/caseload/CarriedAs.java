package org.keywork.caseload;

/**
 * As what somebody carries a family.
 *
 * @since 0.1
 */
public enum CarriedAs {
  /** As its only key worker. */
  KEY_WORKER,
  /** As one of its key workers, while another leaves or comes. */
  IN_OVERLAP,
  /** While its key worker is away. */
  COVER
}
