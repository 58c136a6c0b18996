package org.keywork.monitoring;

/**
 * How many needs are unmet, and in how many families.
 *
 * @param needs how many needs
 * @param families how many families have at least one of them
 * @since 0.1
 */
public record UnmetCount(int needs, int families) {

  /** No need, in no family. */
  public static final UnmetCount NONE = new UnmetCount(0, 0);

  /** Refuses fewer than none, and families without a need. */
  public UnmetCount {
    if (families < 0 || needs < families) {
      throw new IllegalArgumentException(
          "No fewer than none are counted, and each family counted has an unmet need.");
    }
  }

  /** The needs of one family. */
  static UnmetCount ofOneFamily(int needs) {
    return new UnmetCount(needs, Math.min(needs, 1));
  }

  /** These and those of other families together. */
  public UnmetCount plus(UnmetCount others) {
    return new UnmetCount(
        Math.addExact(needs, others.needs), Math.addExact(families, others.families));
  }
}
