package org.keywork.rule;

import java.util.List;

/**
 * A report beside a baseline.
 *
 * @param appeared findings that the baseline does not have, in the order of the report
 * @param known findings that it has, in the order of the report
 * @param gone what the baseline has of this record and the report has not: it was put right, or
 *     waived, or the rule no longer asks for it
 * @since 0.1
 */
public record BaselineComparison(
    List<Finding> appeared, List<Finding> known, List<KnownFinding> gone) {

  /** Copies the lists. */
  public BaselineComparison {
    appeared = List.copyOf(appeared);
    known = List.copyOf(known);
    gone = List.copyOf(gone);
  }
}
