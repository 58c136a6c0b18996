package org.keywork.practitioner;

import java.math.BigInteger;

/**
 * A number of sessions as an exact fraction in lowest terms: two and a half are five halves. Nothing is
 * rounded until somebody asks for whole sessions.
 *
 * @param numerator how many parts; not negative
 * @param denominator how many of them make a session; at least 1
 * @since 0.1
 */
public record SessionCount(long numerator, long denominator) {

  /** Refuses less than none, and brings the fraction to lowest terms. */
  public SessionCount {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException(
          "A number of sessions is a fraction that is not negative.");
    }
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
    numerator /= divisor;
    denominator /= divisor;
  }

  /** No session. */
  public static SessionCount none() {
    return new SessionCount(0, 1);
  }

  /**
   * These and more.
   *
   * @throws ArithmeticException if the fraction grows out of all proportion
   */
  public SessionCount plus(SessionCount more) {
    return new SessionCount(
        Math.addExact(
            Math.multiplyExact(numerator, more.denominator),
            Math.multiplyExact(more.numerator, denominator)),
        Math.multiplyExact(denominator, more.denominator));
  }

  /** The whole sessions in it, rounded down. */
  public long roundedDown() {
    return numerator / denominator;
  }

  /** The whole sessions that it takes, rounded up. */
  public long roundedUp() {
    return roundedDown() + (numerator % denominator == 0 ? 0 : 1);
  }

  /** {@code 3} for whole sessions, {@code 5/2} otherwise. */
  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
