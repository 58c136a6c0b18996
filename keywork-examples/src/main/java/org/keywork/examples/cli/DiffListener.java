package org.keywork.examples.cli;

import org.keywork.rule.ReportDifference;

/** Is told what a change of policy does, document by document, so that nothing has to be kept. */
interface DiffListener {

  /** Before anything is read. */
  default void begins(PoliciesCompared policies) {}

  /**
   * What it does to a document; that of the service comes after the case files.
   *
   * @param document with the report under the new policy
   * @param difference what the reports under both say differently
   */
  default void compared(CheckedDocument document, ReportDifference difference) {}

  /** A reason why something could not be read. */
  default void unread(Unread unread) {}

  /** After everything was read. */
  default void ends(DiffFigures figures) {}
}
