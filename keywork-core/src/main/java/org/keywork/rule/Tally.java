package org.keywork.rule;

/** Counts verdicts while a walk is under way. */
final class Tally {

  private int met;
  private int notMet;
  private int notApplicable;
  private int cannotTell;
  private int waived;

  void add(Verdict.Kind kind) {
    switch (kind) {
      case MET -> met++;
      case NOT_MET -> notMet++;
      case NOT_APPLICABLE -> notApplicable++;
      case CANNOT_TELL -> cannotTell++;
      case WAIVED -> waived++;
    }
  }

  /** Adds rules that found nothing to look at. */
  void addNotApplicable(int rules) {
    notApplicable += rules;
  }

  VerdictCounts counts() {
    return new VerdictCounts(met, notMet, notApplicable, cannotTell, waived);
  }
}
