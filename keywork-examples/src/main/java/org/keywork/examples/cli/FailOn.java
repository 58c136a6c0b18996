package org.keywork.examples.cli;

import java.util.List;
import org.keywork.rule.Finding;
import org.keywork.source.Force;

/** From which force on a finding makes the command end with {@link ExitCode#FINDINGS}. */
enum FailOn {
  MUST,
  SHOULD,
  MAY,
  NEVER;

  /** Whether one of the findings does. */
  boolean concerns(List<Finding> findings) {
    return findings.stream().anyMatch(each -> concerns(each.force()));
  }

  /** Whether a finding of this force does. */
  boolean concerns(Force force) {
    return switch (this) {
      case MUST -> force.isAtLeast(Force.MUST);
      case SHOULD -> force.isAtLeast(Force.SHOULD);
      case MAY -> force.isAtLeast(Force.MAY);
      case NEVER -> false;
    };
  }
}
