package org.keywork.examples.cli;

import org.keywork.rule.Report;
import org.keywork.source.Force;

/** From which force on a finding makes the command end with {@link ExitCode#FINDINGS}. */
enum FailOn {
  MUST,
  SHOULD,
  MAY,
  NEVER;

  boolean concerns(Report report) {
    return switch (this) {
      case MUST -> report.hasFindingAtLeast(Force.MUST);
      case SHOULD -> report.hasFindingAtLeast(Force.SHOULD);
      case MAY -> report.hasFindingAtLeast(Force.MAY);
      case NEVER -> false;
    };
  }
}
