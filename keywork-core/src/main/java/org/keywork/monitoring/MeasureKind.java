package org.keywork.monitoring;

/**
 * What a measure is about (PACK ch.5 / Monitoring and evaluating).
 *
 * @since 0.1
 */
public enum MeasureKind {
  /** What came of the service, and whether it is what was aimed at. */
  OUTCOME,
  /** How it came about: what worked, for whom, and in which circumstances. */
  PROCESS
}
