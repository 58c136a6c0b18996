package org.keywork.eligibility;

/**
 * How much speaks for a family, in the weights of its service: at least so much, at most so much.
 *
 * @param lowest what is known
 * @param highest the same, if everything that is not known were there
 * @since 0.1
 */
public record PriorityScore(int lowest, int highest) {

  /** Refuses a highest below the lowest. */
  public PriorityScore {
    if (highest < lowest) {
      throw new IllegalArgumentException("A highest score is not below the lowest.");
    }
  }

  /** Whether nothing that counts is unknown. */
  public boolean isSettled() {
    return lowest == highest;
  }

  /** Whether it is the higher one whatever may come to be known of either. */
  public boolean isAbove(PriorityScore other) {
    return lowest > other.highest;
  }
}
