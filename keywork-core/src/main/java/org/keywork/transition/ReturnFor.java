package org.keywork.transition;

/**
 * For what a family comes back (GUIDE 5c / Reducing support; EVALUATION Providing continuity).
 *
 * @since 0.1
 */
public enum ReturnFor {
  /** Advice. */
  ADVICE,
  /** One task, such as a form that it has not seen before. */
  ONE_TASK,
  /** Some support for a short time. */
  SHORT_SUPPORT,
  /** Key working as before. */
  KEY_WORKING;

  /** Whether it is what the open door is for: advice, or help for a short time. */
  public boolean isThroughTheOpenDoor() {
    return this != KEY_WORKING;
  }
}
