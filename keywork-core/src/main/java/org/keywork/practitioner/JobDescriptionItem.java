package org.keywork.practitioner;

/**
 * A question that a job description of key workers answers (PACK Ex.9).
 *
 * @since 0.1
 */
public enum JobDescriptionItem {
  /** What the job is there for. */
  PURPOSE,
  /** What belongs to it. */
  ESSENTIAL_ACTIVITIES,
  /** What is to come of it. */
  EXPECTED_OUTCOMES,
  /** What does not belong to it. */
  TASKS_EXCLUDED,
  /** How often to be in contact with a family. */
  CONTACT_FREQUENCY,
  /** In what ways. */
  CONTACT_FORMS,
  /** For how many hours, at the least and at the most. */
  HOURS
}
