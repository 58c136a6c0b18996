package org.keywork.json;

/**
 * How large a document may be.
 *
 * @param longestInBytes the length of the longest document
 * @param deepest how many objects and lists may stand in one another; at most 500
 * @param longestName how many UTF-16 code units the name of a property may have
 * @param longestNumber how many characters a number may have, its sign, point and exponent included
 * @since 0.1
 */
public record Limits(int longestInBytes, int deepest, int longestName, int longestNumber) {

  private static final int NAME = 256;
  private static final int NUMBER = 64;

  /**
   * Ten million bytes, nested 32 deep, names of 256 characters and numbers of 64: far more than a
   * family's file ever needs. No source gives these figures; they are ours.
   */
  public static final Limits STANDARD = new Limits(10_000_000, 32);

  private static final int PATIENCE = 10;
  static final int DEEPEST_OF_ALL = 500;

  /** Refuses what is not positive, and a depth that would need a stack of its own. */
  public Limits {
    if (longestName < 1 || longestNumber < 1) {
      throw new IllegalArgumentException("Names and numbers may be at least one character long.");
    }
    if (longestInBytes < 1 || deepest < 1 || deepest > DEEPEST_OF_ALL) {
      throw new IllegalArgumentException(
          "A document may be at least one byte long, and nested 1 to 500 deep.");
    }
  }

  /** The limits with the standard ones for names and numbers. */
  public Limits(int longestInBytes, int deepest) {
    this(longestInBytes, deepest, NAME, NUMBER);
  }

  /** How many bytes of a stream go by, none of its documents ending, until the rest is given up. */
  long patience() {
    return (long) PATIENCE * longestInBytes;
  }
}
