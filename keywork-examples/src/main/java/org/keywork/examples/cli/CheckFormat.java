package org.keywork.examples.cli;

import java.io.Writer;

/** The forms in which a check is told. */
enum CheckFormat {
  /** For people. */
  TEXT {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckText(out, shown, width);
    }
  },
  /** For programs. */
  JSON {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckJson(out);
    }
  },
  /** For viewers and code hosts that know the Static Analysis Results Interchange Format. */
  SARIF {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckSarif(out, shown);
    }
  },
  /** For what shows the tests of a build. */
  JUNIT {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckJunit(out, shown);
    }
  },
  /** For spreadsheets. */
  CSV {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckTable(out, shown);
    }
  },
  /** For the log of a GitHub workflow, which shows findings beside the lines they are about. */
  GITHUB {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckAnnotations(out, shown);
    }
  },
  /** For a pull request or the summary of a job. */
  MARKDOWN {
    @Override
    CheckListener on(Writer out, Shown shown, int width) {
      return new CheckSummaryPage(out, shown);
    }
  };

  /**
   * Tells a check in this form while it runs.
   *
   * @param out where to
   * @param shown how much of it
   * @param width the columns of a line
   */
  abstract CheckListener on(Writer out, Shown shown, int width);
}
