package org.keywork.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much something counts beside others of its kind, such as a family that needs little among those
 * on a caseload. Exact: weights that a service sets as 0.1 add up to 1 when there are ten of them.
 *
 * <p>What is left of a limit is a weight, too, and below zero where more is used than there is.
 *
 * @param value the number, without zeros at its end
 * @since 0.1
 */
public record Weight(BigDecimal value) implements Comparable<Weight> {

  /** Nothing. */
  public static final Weight ZERO = of(0);

  /** As much as one of its kind usually counts. */
  public static final Weight ONE = of(1);

  private static final String WRITTEN = "\\d{1,4}(\\.\\d{1,2})?";

  /** Drops zeros at the end, so that equal weights are equal values. */
  public Weight {
    value = value.stripTrailingZeros();
  }

  /** A whole number. */
  public static Weight of(int whole) {
    return new Weight(BigDecimal.valueOf(whole));
  }

  /**
   * Reads a number of up to two decimals, such as {@code 1} or {@code 0.25}.
   *
   * @throws IllegalArgumentException if the text is written differently
   */
  public static Weight parse(String text) {
    if (!text.matches(WRITTEN)) {
      throw new IllegalArgumentException("A weight is written as 1 or as 0.25.");
    }
    return new Weight(new BigDecimal(text));
  }

  /** Both together. */
  public Weight plus(Weight other) {
    return new Weight(value.add(other.value));
  }

  /** What is left; below zero where the other is larger. */
  public Weight minus(Weight other) {
    return new Weight(value.subtract(other.value));
  }

  /** A share of it. */
  public Weight times(Weight share) {
    return new Weight(value.multiply(share.value));
  }

  /** Its share in several, to the nearest hundredth. */
  public Weight dividedBy(int several) {
    return new Weight(value.divide(BigDecimal.valueOf(several), 2, RoundingMode.HALF_UP));
  }

  /** Whether it is more than another. */
  public boolean isMoreThan(Weight other) {
    return compareTo(other) > 0;
  }

  /** Whether it is less than another. */
  public boolean isLessThan(Weight other) {
    return compareTo(other) < 0;
  }

  @Override
  public int compareTo(Weight other) {
    return value.compareTo(other.value);
  }

  /** The number as it is written, such as {@code 0.25}. */
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
