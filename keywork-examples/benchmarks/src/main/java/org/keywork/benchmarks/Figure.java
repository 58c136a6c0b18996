package org.keywork.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures are written, everywhere alike. */
final class Figure {

  private Figure() {}

  /** With so many decimals and no separators, as a table for programs has it. */
  static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** With three digits that count, or all of a larger whole number: 0.312, 4.07, 56.1, 1,234. */
  static String threeDigits(double value) {
    double size = Math.abs(value);
    int decimals = size == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** A count: 100,000. */
  static String count(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** A power of ten: 0.1, 1, 1,000. */
  static String power(double value) {
    return value < 1
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : count(value);
  }

  /** A ratio: 0.31, 12.40. */
  static String ratio(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.2f", value);
  }
}
