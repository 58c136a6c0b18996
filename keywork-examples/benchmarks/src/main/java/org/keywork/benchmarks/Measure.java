package org.keywork.benchmarks;

/**
 * Something measured.
 *
 * @param value the figure
 * @param error by how much it may be wrong, either way
 */
record Measure(double value, double error) {

  static Measure exactly(double value) {
    return new Measure(value, 0);
  }
}
