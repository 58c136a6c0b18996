package org.keywork.practitioner;

/**
 * Whether a key worker beside another role may be without protected time. The sources differ.
 *
 * @since 0.1
 */
public enum ProtectedTimeReading {
  /** No (CCNUK P12; PACK ch.1 / Support for the key worker). */
  REQUIRED,
  /**
   * Yes, where key working is part of every practitioner's work; then administrative support and
   * supervision have to carry it (GUIDE 5b / Workload management).
   */
  MAY_BE_ABSENT
}
