package org.keywork.function;

/**
 * One of the six features of a service that go with better outcomes for families (PACK ch.1 /
 * Introduction). PACK ch.5 restates them with the funding long-term, and with training and supervision
 * apart, but without dedicated time.
 *
 * @since 0.1
 */
public enum OutcomeFeature {
  /** Training that goes on, and supervision meant for key workers. */
  TRAINING_AND_SUPERVISION,
  /** Chances for key workers to meet each other. */
  KEY_WORKERS_MEET,
  /** Money that is there for the service. */
  FUNDING,
  /** A job description that is clear and in writing. */
  WRITTEN_JOB_DESCRIPTION,
  /** Time that is kept for key working. */
  DEDICATED_TIME,
  /** One manager for the service. */
  ONE_SERVICE_MANAGER
}
