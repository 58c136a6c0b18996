package org.keywork.setup;

/**
 * What a workshop of those who set up a service is there for, in the order of the workshops (PACK ch.5 /
 * The workshop timetable).
 *
 * @since 0.1
 */
public enum SetUpWorkshopTask {
  /** The first: to design the service and to plan how it comes about. */
  DESIGN_AND_PLAN(SetUpPhase.INITIATION_AND_PLANNING, 2),
  /** The second: to see how far the plan has come, what hinders it, and what is needed. */
  LOOK_AT_PROGRESS(SetUpPhase.IMPLEMENTATION, 1),
  /** The last: to review the pilot and to plan the service that stays. */
  PLAN_TO_STAY(SetUpPhase.ROUTINISATION, 1);

  private final SetUpPhase phase;
  private final int leastDays;

  SetUpWorkshopTask(SetUpPhase phase, int leastDays) {
    this.phase = phase;
    this.leastDays = leastDays;
  }

  /** The phase to which it belongs. */
  public SetUpPhase phase() {
    return phase;
  }

  /** How many days are set aside for it at least. */
  public int leastDays() {
    return leastDays;
  }
}
