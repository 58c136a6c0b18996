package org.keywork.standards;

import org.keywork.rule.VerdictCounts;

/**
 * What the records show of a standard, all rules that bear on it taken together. What somebody waived is
 * missed here: a waiver accepts a finding and meets nothing.
 *
 * @since 0.1
 */
public enum RecordsShow {
  /** Nothing in them meets or misses it. */
  NOTHING,
  /** Something meets it, and nothing misses it or leaves it open. */
  MET,
  /** Something meets it and nothing misses it, but some of it they leave open. */
  MET_WHERE_TOLD,
  /** Something meets it, and something misses it. */
  BOTH,
  /** Something misses it, and nothing meets it. */
  MISSED;

  /** What verdicts show. */
  static RecordsShow of(VerdictCounts verdicts) {
    boolean missed = missed(verdicts) > 0;
    if (verdicts.met() == 0) {
      return missed ? MISSED : NOTHING;
    }
    if (missed) {
      return BOTH;
    }
    return verdicts.cannotTell() > 0 ? MET_WHERE_TOLD : MET;
  }

  /** Whether something misses it. */
  public boolean isMissedSomewhere() {
    return this == BOTH || this == MISSED;
  }

  static int missed(VerdictCounts verdicts) {
    return verdicts.notMet() + verdicts.waived();
  }
}
