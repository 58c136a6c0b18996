package org.keywork.examples.cli;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keywork.family.FamilyId;
import org.keywork.rule.Finding;
import org.keywork.rule.Report;
import org.keywork.source.Force;

/** Counts while a check runs. Of each family it keeps the strongest finding and nothing else. */
final class CheckFigures implements CheckListener {

  private final Map<FamilyId, @Nullable Force> families = new HashMap<>();
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
    document
        .family()
        .ifPresent(family ->
            families.put(family, stronger(families.get(family), strongest(report.findings()))));
  }

  private static @Nullable Force strongest(List<Finding> findings) {
    return findings.isEmpty()
        ? null
        : Collections.min(findings.stream().map(Finding::force).toList());
  }

  private static @Nullable Force stronger(@Nullable Force one, @Nullable Force other) {
    if (one == null) {
      return other;
    }
    return other == null || one.isAtLeast(other) ? one : other;
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
        families.size(),
        familiesWith(Force.MUST),
        familiesWith(Force.SHOULD),
        familiesWith(Force.MAY),
        familiesWith(null),
        findings(Force.MUST),
        findings(Force.SHOULD),
        findings(Force.MAY),
        cannotTell,
        waived,
        known,
        unread);
  }

  private int familiesWith(@Nullable Force strongest) {
    return (int) families.values().stream().filter(each -> each == strongest).count();
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
