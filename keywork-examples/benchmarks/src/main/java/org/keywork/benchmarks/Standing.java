package org.keywork.benchmarks;

/** How a figure stands to its goal. */
enum Standing {
  HOLDS,
  /** It misses, but by no more than the figure may be wrong. */
  WITHIN_ERROR,
  MISSED,
  NOT_MEASURED
}
