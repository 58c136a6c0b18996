package org.keywork.json;

/**
 * How large a document may be.
 *
 * @param longestInBytes the length of the longest document
 * @param deepest how many objects and lists may stand in one another; at most 500
 * @since 0.1
 */
public record Limits(int longestInBytes, int deepest) {

  /** Ten million bytes, nested 32 deep: far more than a family's file ever needs. */
  public static final Limits STANDARD = new Limits(10_000_000, 32);

  private static final int DEEPEST_OF_ALL = 500;

  /** Refuses what is not positive, and a depth that would need a stack of its own. */
  public Limits {
    if (longestInBytes < 1 || deepest < 1 || deepest > DEEPEST_OF_ALL) {
      throw new IllegalArgumentException(
          "A document may be at least one byte long, and nested 1 to 500 deep.");
    }
  }
}
