package org.keywork.team;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PALLIATIVE;

import org.keywork.source.Citation;

/**
 * How many links to services research has found around families. These are figures to compare with:
 * nothing follows from being below or above one.
 *
 * @since 0.1
 */
public enum ObservedLinks {
  /** Families of children with severe physical disabilities dealt with so many in a year. */
  PROFESSIONALS_IN_A_YEAR(10),
  /** Families of severely disabled children made more than so many to hospitals and clinics. */
  VISITS_IN_A_YEAR(20),
  /** The largest number around one family of those who were asked. */
  PRACTITIONERS_AROUND_ONE_FAMILY(14),
  /** One home of a life-limited child saw more than so many. */
  PROFESSIONALS_IN_ONE_HOME(20);

  private final int figure;

  ObservedLinks(int figure) {
    this.figure = figure;
  }

  /** The figure; where the source says over twenty, it is 20. */
  public int figure() {
    return figure;
  }

  /** Where it is written. */
  public Citation citation() {
    return switch (this) {
      case PROFESSIONALS_IN_A_YEAR, VISITS_IN_A_YEAR -> PACK.at("ch.1 / Introduction");
      case PRACTITIONERS_AROUND_ONE_FAMILY -> EVALUATION.at("Enhancing efficiency");
      case PROFESSIONALS_IN_ONE_HOME -> PALLIATIVE.at("Great expectations");
    };
  }
}
