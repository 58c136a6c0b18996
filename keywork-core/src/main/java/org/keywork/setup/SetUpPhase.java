package org.keywork.setup;

/**
 * A phase of setting up a key worker service, the earliest first (PACK ch.5 Table 1). The phases are
 * ordered and not sharply parted: a group may well go back to an earlier one.
 *
 * @since 0.1
 */
public enum SetUpPhase {
  /** Somebody looks at what there is, and finds those who will steer. */
  PRELIMINARY_WORK,
  /** The group settles what service it wants, and how to get there. */
  INITIATION_AND_PLANNING,
  /** The plan is carried out, looked at again and changed. */
  IMPLEMENTATION,
  /** The pilot is left to settle and is then evaluated: an interval between two phases. */
  PILOT_AND_EVALUATION,
  /** The pilot becomes a service that stays. */
  ROUTINISATION;

  /** Whether it comes before another in the order of the phases. */
  public boolean precedes(SetUpPhase other) {
    return compareTo(other) < 0;
  }
}
