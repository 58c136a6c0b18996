package org.keywork.examples.cli;

import java.io.Writer;

/** The forms in which a check is told. */
enum CheckFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** For viewers and code hosts that know the Static Analysis Results Interchange Format. */
  SARIF,
  /** For what shows the tests of a build. */
  JUNIT,
  /** For spreadsheets. */
  CSV,
  /** For the log of a GitHub workflow, which shows findings beside the lines they are about. */
  GITHUB,
  /** For a pull request or the summary of a job. */
  MARKDOWN;

  /**
   * Tells a check in this form while it runs.
   *
   * @param out where to
   * @param shown how much of it
   * @param width the columns of a line
   */
  CheckListener on(Writer out, Shown shown, int width) {
    return switch (this) {
      case TEXT -> new CheckText(out, shown, width);
      case JSON -> new CheckJson(out);
      case SARIF -> new CheckSarif(out, shown);
      case JUNIT -> new CheckJunit(out, shown);
      case CSV -> new CheckTable(out, shown);
      case GITHUB -> new CheckAnnotations(out, shown);
      case MARKDOWN -> new CheckSummaryPage(out, shown);
    };
  }
}
