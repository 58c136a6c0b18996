package org.keywork.setup;

/**
 * What makes it possible for parents and young people to come to meetings (PACK ch.5 / Involving service
 * users).
 *
 * @since 0.1
 */
public enum AttendanceMeasure {
  /** Meetings are held at times that leave room for what else they have to do. */
  SUITABLE_TIMES,
  /** Their costs of travel are paid. */
  TRAVEL_COSTS,
  /** Child care is provided or paid. */
  CHILD_CARE
}
