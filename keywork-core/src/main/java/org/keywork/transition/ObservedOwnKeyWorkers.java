package org.keywork.transition;

import static org.keywork.source.Publications.EVALUATION;

import org.keywork.source.Citation;

/**
 * How many own key workers research has found. A figure to compare with: nothing follows from having
 * fewer or more.
 *
 * @since 0.1
 */
public enum ObservedOwnKeyWorkers {
  /** So many parents of one site had become their own key worker. */
  PARENTS_AT_SITE_A(2);

  private final int figure;

  ObservedOwnKeyWorkers(int figure) {
    this.figure = figure;
  }

  /** The figure. */
  public int figure() {
    return figure;
  }

  /** Where it is written. */
  public Citation citation() {
    return EVALUATION.at("Empowering parents");
  }
}
