package org.keywork.examples.cli;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Finding;
import org.keywork.rule.Report;
import org.keywork.source.Force;

/** Counts while a check runs. Of each family it keeps its id and the strongest finding. */
final class CheckFigures implements CheckListener {

  private final FamiliesCounted families = new FamiliesCounted();
  private final Map<Force, Integer> findings = new EnumMap<>(Force.class);
  private @Nullable Unread lastUnread;
  private int unread;
  private int cannotTell;
  private int waived;
  private int known;
  private boolean unusedWaiver;
  private boolean complete = true;

  @Override
  public void checked(CheckedDocument document) {
    Report report = document.report();
    report.findings().forEach(each -> findings.merge(each.force(), 1, Integer::sum));
    cannotTell += report.openQuestions().size();
    waived += report.waived().size();
    known += document.known().size();
    document.family().ifPresent(family -> families.add(family, strongest(report.findings())));
  }

  private static @Nullable Force strongest(List<Finding> findings) {
    return findings.isEmpty()
        ? null
        : Collections.min(findings.stream().map(Finding::force).toList());
  }

  @Override
  public void unread(Unread reason) {
    if (lastUnread == null || !reason.isOfSameDocumentAs(lastUnread)) {
      unread += reason.documents();
    }
    lastUnread = reason;
  }

  @Override
  public void ends(CheckEnd end) {
    unusedWaiver = !end.acceptance().unused().isEmpty();
    complete = end.complete();
  }

  /** The figures so far. */
  Summary summary() {
    return new Summary(
        families.all(),
        families.with(Force.MUST),
        families.with(Force.SHOULD),
        families.with(Force.MAY),
        families.with(null),
        findings(Force.MUST),
        findings(Force.SHOULD),
        findings(Force.MAY),
        cannotTell,
        waived,
        known,
        unread);
  }

  private int findings(Force force) {
    return findings.getOrDefault(force, 0);
  }

  /** How the command ends. */
  int exitCode(FailOn failOn) {
    if (unread > 0 || !complete) {
      return ExitCode.UNREAD;
    }
    boolean useless = unusedWaiver && failOn != FailOn.NEVER;
    return useless || findings.keySet().stream().anyMatch(failOn::concerns)
        ? ExitCode.FINDINGS
        : ExitCode.CLEAR;
  }
}
