package org.keywork.rule;

/**
 * How many verdicts of each kind a check came to. A rule that found no subject counts once as not
 * applicable, so that no rule passes unseen.
 *
 * @param met subjects that do what a rule asks
 * @param notMet subjects with at least one finding
 * @param notApplicable subjects that a rule does not concern
 * @param cannotTell subjects on which the record does not tell enough
 * @param waived subjects whose every finding is waived
 * @since 0.1
 */
public record VerdictCounts(int met, int notMet, int notApplicable, int cannotTell, int waived) {

  /** One verdict. */
  public static VerdictCounts of(Verdict.Kind kind) {
    Tally one = new Tally();
    one.add(kind);
    return one.counts();
  }

  /** These and others together. */
  public VerdictCounts plus(VerdictCounts other) {
    return new VerdictCounts(
        met + other.met,
        notMet + other.notMet,
        notApplicable + other.notApplicable,
        cannotTell + other.cannotTell,
        waived + other.waived);
  }

  /** All verdicts. */
  public int total() {
    return met + notMet + notApplicable + cannotTell + waived;
  }
}
