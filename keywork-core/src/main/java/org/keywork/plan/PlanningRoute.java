package org.keywork.plan;

/**
 * How a plan came about.
 *
 * @since 0.1
 */
public enum PlanningRoute {
  /** In a meeting. */
  MEETING,
  /** By talks with each professional, where meetings are too threatening. */
  INDIVIDUAL_TALKS
}
