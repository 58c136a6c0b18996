package org.keywork.assignment;

import java.util.Optional;

/**
 * How complex the support is that a family needs, as those who know it judge (GUIDE 2 / Continuum of
 * provision). No source defines it, and the levels are ours.
 *
 * @since 0.1
 */
public enum ComplexityOfSupport {
  /** One task, such as applying for a service or for money. */
  ONE_TASK,
  /** More than that, and not a complex package. */
  MODERATE,
  /** A complex package of support. */
  COMPLEX;

  /**
   * How much key working goes with it: a little for a short time with one task, as the source says, and
   * the most with a complex package, which is how we read it. Between the two the source names none.
   */
  public Optional<Intensity> fittingIntensity() {
    return switch (this) {
      case ONE_TASK -> Optional.of(Intensity.LOW_LEVEL_SHORT_TERM);
      case MODERATE -> Optional.empty();
      case COMPLEX -> Optional.of(Intensity.LONG_TERM_INTENSIVE);
    };
  }
}
