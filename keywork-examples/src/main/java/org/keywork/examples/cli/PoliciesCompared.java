package org.keywork.examples.cli;

import java.time.LocalDate;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Report;
import org.keywork.rule.ReportDifference;

/**
 * Two policies, and the day as of which records are held against both.
 *
 * @param before the rules under the one
 * @param after the rules under the other
 * @param asOf the day
 */
record PoliciesCompared(Issued before, Issued after, LocalDate asOf) {

  /** What the change of policy does to a record. */
  ReportDifference on(Checkable record) {
    return new ReportDifference(report(before, record), report(after, record));
  }

  private Report report(Issued issued, Checkable record) {
    return issued.book().check(record, new Basis(asOf, issued.policy()));
  }
}
