package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.source.Citation;

/**
 * Why an amount of key working fits a family (GUIDE 2 / Continuum of provision). What the family feels
 * and how complex the support is both count; the source does not say which counts more.
 *
 * @since 0.1
 */
public enum FitReason {
  /** The family feels that it needs so much. */
  FAMILY_FEELS_SO,
  /** The support is complex. */
  COMPLEX_SUPPORT,
  /** A child was diagnosed not long ago. */
  NEW_DIAGNOSIS,
  /** A child moves from one setting, service or stage of life to another. */
  TRANSITION,
  /** Its circumstances have just changed. */
  RECENT_CHANGE,
  /** There is one task to be done. */
  ONE_TASK;

  /** Where it is written. */
  public Citation citation() {
    return GUIDE.at("2 / Continuum of provision");
  }
}
