package org.keywork.practitioner;

/**
 * What has to carry a key worker who has no protected time (GUIDE 5b / Workload management).
 *
 * @since 0.1
 */
public enum Mainstay {
  /** Others do the administrative work. */
  ADMINISTRATIVE_SUPPORT,
  /** Somebody helps to manage the workload. */
  SUPERVISION
}
