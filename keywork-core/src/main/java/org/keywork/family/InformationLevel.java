package org.keywork.family;

/**
 * How much a child is told of a condition that may shorten life. The sources say that it is for each
 * child alone and name no levels; these are ours.
 *
 * @since 0.1
 */
public enum InformationLevel {
  /** Comfort, and answers to what the child asks. */
  ANSWERS_TO_OWN_QUESTIONS,
  /** What happens and why, in simple words or pictures. */
  SIMPLE_EXPLANATION,
  /** All that the parents are told, in words that the child follows. */
  FULL_EXPLANATION
}
