package org.keywork.function;

/**
 * One of the six features of a service that go with better outcomes, as PACK ch.5 / Planning the service
 * restates them: beside {@link OutcomeFeature} training and supervision stand apart, the money lasts, and
 * dedicated time is not among them. Both lists stand, and neither is derived from the other.
 *
 * @since 0.1
 */
public enum RestatedFeature {
  /** Training for key workers. */
  TRAINING,
  /** Supervision meant for key workers. */
  SUPERVISION,
  /** Chances for key workers to meet and to support each other. */
  KEY_WORKERS_MEET,
  /** Money that is there for long. */
  LONG_TERM_FUNDING,
  /** A manager of the service who oversees it. */
  SERVICE_MANAGER,
  /** A job description that key workers and families understand. */
  JOB_DESCRIPTION_UNDERSTOOD
}
