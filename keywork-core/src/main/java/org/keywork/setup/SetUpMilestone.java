package org.keywork.setup;

/**
 * Something that those who set up a service settle, in the order in which one rests on the other (PACK
 * Ex.8 to Ex.15).
 *
 * @since 0.1
 */
public enum SetUpMilestone {
  /** What kind of service it is going to be, with the broad principles on which it rests. */
  SERVICE_MODEL,
  /** What a key worker is to do. */
  KEY_WORKER_JOB_DESCRIPTION,
  /** What the manager of the service is to do. */
  MANAGER_JOB_DESCRIPTION,
  /** Whether it begins with few families or with many. */
  SCOPE,
  /** Who does what by when to bring it about. */
  ACTION_PLAN,
  /** What each member of the group takes home to do. */
  INDIVIDUAL_PLANS;

  /** Whether it rests on another; the two job descriptions do not rest on each other. */
  public boolean restsOn(SetUpMilestone other) {
    return compareTo(other) > 0 && !(isJobDescription() && other.isJobDescription());
  }

  private boolean isJobDescription() {
    return this == KEY_WORKER_JOB_DESCRIPTION || this == MANAGER_JOB_DESCRIPTION;
  }
}
