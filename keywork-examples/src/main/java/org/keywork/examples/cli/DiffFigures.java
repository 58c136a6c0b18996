package org.keywork.examples.cli;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.keywork.rule.ChangedFinding;
import org.keywork.rule.Finding;
import org.keywork.rule.ReportDifference;
import org.keywork.rule.RuleId;
import org.keywork.source.Force;

/** Counts what a change of policy does. */
final class DiffFigures implements DiffListener {

  /**
   * Findings, of one rule or of all.
   *
   * @param appeared that are only there under the new policy
   * @param vanished that are only there under the old
   * @param changed that are there with another force or other facts
   * @param stronger how many of these are meant more strongly under the new policy
   */
  record Counts(int appeared, int vanished, int changed, int stronger) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          appeared + more.appeared,
          vanished + more.vanished,
          changed + more.changed,
          stronger + more.stronger);
    }
  }

  private final Map<RuleId, Counts> byRule = new TreeMap<>();
  private final Set<Force> stronger = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private int documents;
  private int differing;
  private int newQuestions;
  private int settledQuestions;

  @Override
  public void compared(CheckedDocument document, ReportDifference difference) {
    documents++;
    differing += difference.isNothing() ? 0 : 1;
    newQuestions += difference.newQuestions().size();
    settledQuestions += difference.settledQuestions().size();
    difference.appeared().forEach(each -> count(each, new Counts(1, 0, 0, 0)));
    difference.vanished().forEach(each -> count(each, new Counts(0, 1, 0, 0)));
    difference
        .changed()
        .forEach(each -> count(each.after(), new Counts(0, 0, 1, each.isStronger() ? 1 : 0)));
    difference.appeared().forEach(each -> stronger.add(each.force()));
    difference.changed().stream()
        .filter(ChangedFinding::isStronger)
        .forEach(each -> stronger.add(each.after().force()));
  }

  private void count(Finding finding, Counts one) {
    byRule.merge(finding.rule(), one, Counts::plus);
  }

  @Override
  public void unread(Unread reason) {
    unread.add(reason.file());
  }

  /** The rules whose findings differ, in the order of their ids. */
  Map<RuleId, Counts> byRule() {
    return Collections.unmodifiableMap(byRule);
  }

  /** The findings of all rules. */
  Counts all() {
    return byRule.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** How many documents were compared. */
  int documents() {
    return documents;
  }

  /** How many of them are told otherwise. */
  int differing() {
    return differing;
  }

  /** How many questions are asked only under the new policy. */
  int newQuestions() {
    return newQuestions;
  }

  /** How many questions are asked only under the old policy. */
  int settledQuestions() {
    return settledQuestions;
  }

  /** How many inputs could not be read. */
  int inputsUnread() {
    return unread.size();
  }

  /** How the command ends: what is meant more strongly than before counts as if it appeared. */
  int exitCode(FailOn failOn) {
    if (!unread.isEmpty()) {
      return ExitCode.UNREAD;
    }
    return stronger.stream().anyMatch(failOn::concerns) ? ExitCode.FINDINGS : ExitCode.CLEAR;
  }
}
