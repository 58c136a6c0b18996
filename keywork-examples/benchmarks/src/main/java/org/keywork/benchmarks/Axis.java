package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis on which each step is ten times the one before.
 *
 * @param lowest the power of ten at its beginning
 * @param highest the power of ten at its end
 * @param from where it begins on the drawing
 * @param to where it ends
 */
record Axis(int lowest, int highest, double from, double to) {

  /** One that holds all values, each above zero. */
  static Axis over(DoubleStream values, double from, double to) {
    double[] logs = values.map(Math::log10).sorted().toArray();
    int lowest = (int) Math.floor(logs[0] + 1e-9);
    return new Axis(
        lowest, Math.max(lowest + 1, (int) Math.ceil(logs[logs.length - 1] - 1e-9)), from, to);
  }

  double place(double value) {
    return from + (to - from) * (Math.log10(value) - lowest) / (highest - lowest);
  }

  /** The powers of ten along it. */
  List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    for (int power = lowest; power <= highest; power++) {
      steps.add(Math.pow(10, power));
    }
    return steps;
  }
}
