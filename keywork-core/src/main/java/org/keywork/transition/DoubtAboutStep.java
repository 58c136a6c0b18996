package org.keywork.transition;

/** What stands against somebody being their own key worker. */
enum DoubtAboutStep {
  /** The family did not choose it. */
  NOT_CHOSEN_BY_THE_FAMILY,
  /** The family has said since that it wants a key worker. */
  OVERTAKEN_BY_A_WISH_FOR_A_KEY_WORKER,
  /** Those who know the family hold that it cannot be done. */
  JUDGED_NOT_FEASIBLE
}
