package org.keywork.practitioner;

/**
 * What an administrator does so that a key worker need not (GUIDE 5b / Administrative support).
 *
 * @since 0.1
 */
public enum AdministrativeTask {
  /** Types the minutes of meetings and sends them round. */
  MINUTES,
  /** Lets practitioners know of meetings, and asks who comes. */
  CONTACTING_PRACTITIONERS,
  /** Finds a day and a place for meetings. */
  ARRANGING_MEETINGS,
  /** Looks for information, or for what there is for a family. */
  RESEARCH
}
