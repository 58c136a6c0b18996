package org.keywork.service;

/**
 * What the manager of a key worker service does (PACK ch.1 / Support for the key worker; PACK ch.5 /
 * Planning the service; CCNUK O7).
 *
 * @since 0.1
 */
public enum ServiceManagerTask {
  /** Run the service from day to day. */
  DAY_TO_DAY_MANAGEMENT,
  /** See new key workers into their role. */
  INDUCTION,
  /** Arrange training that goes on after the induction. */
  ONGOING_TRAINING,
  /** Arrange that key workers meet each other. */
  MEETINGS_OF_KEY_WORKERS,
  /** Make sure that supervision is regular and about key working. */
  SUPERVISION,
  /** Organise the meetings in which agencies plan and review together. */
  PLANNING_AND_REVIEW_MEETINGS,
  /** Write the information about the service. */
  SERVICE_INFORMATION,
  /** Make the service known to families, agencies and professionals. */
  PUBLICITY,
  /** Report to the management group. */
  REPORTING_TO_MANAGEMENT_GROUP
}
