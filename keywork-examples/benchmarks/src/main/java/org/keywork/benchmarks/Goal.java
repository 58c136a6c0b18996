package org.keywork.benchmarks;

/**
 * What a figure is to be at most, or at least.
 *
 * @param limit the figure
 * @param isMost whether that is the most that it may be; otherwise the least that it has to be
 * @param unit what it counts
 */
record Goal(double limit, boolean isMost, Unit unit) {

  /** What figures count, and how that is written. */
  enum Unit {
    /** How many times as much as something else. */
    TIMES,
    SECONDS,
    BYTES;

    String written(double value) {
      return switch (this) {
        case TIMES -> Figure.ratio(value);
        case SECONDS -> Figure.ratio(value) + " s";
        case BYTES -> Figure.count(value) + " bytes";
      };
    }
  }

  static Goal atMost(double limit, Unit unit) {
    return new Goal(limit, true, unit);
  }

  static Goal atLeast(double limit, Unit unit) {
    return new Goal(limit, false, unit);
  }

  String written() {
    return (isMost ? "at most " : "at least ") + unit.written(limit);
  }

  /** How a figure stands to it. */
  Standing of(Measure measure) {
    if (beyond(measure.value()) <= 0) {
      return Standing.HOLDS;
    }
    double kindest = measure.value() + (isMost ? -measure.error() : measure.error());
    return beyond(kindest) <= 0 ? Standing.WITHIN_ERROR : Standing.MISSED;
  }

  /** By which part of the limit a figure is on its wrong side; below zero on the right one. */
  double beyond(double value) {
    return (isMost ? value - limit : limit - value) / limit;
  }
}
