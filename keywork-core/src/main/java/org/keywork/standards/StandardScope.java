package org.keywork.standards;

/**
 * Which services a standard concerns.
 *
 * @since 0.1
 */
public enum StandardScope {
  /** Every service. */
  EVERY_SERVICE,
  /** Every service, but one of its conditions is about key workers beside another job. */
  IN_PART_NON_DESIGNATED,
  /** Services with key workers beside another job. */
  NON_DESIGNATED
}
