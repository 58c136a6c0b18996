package org.keywork.examples.cli;

import java.util.Collection;
import java.util.List;
import org.keywork.source.Force;

/**
 * The figures of a check. Each family is counted once, by the strongest of its findings; findings and
 * questions are those of all records, that of the service included.
 *
 * @param families all families
 * @param withMust families with a must
 * @param withShould families with a should but no must
 * @param withMay families with a may and nothing stronger
 * @param clear families without a finding
 * @param must findings of force must
 * @param should findings of force should
 * @param may findings of force may
 * @param cannotTell questions that the records do not answer
 * @param unread inputs that could not be read
 */
record Summary(
    int families,
    int withMust,
    int withShould,
    int withMay,
    int clear,
    int must,
    int should,
    int may,
    int cannotTell,
    int unread) {

  static Summary of(Outcome outcome) {
    Collection<List<CheckedFile>> families = outcome.families();
    int withMust = atLeast(families, Force.MUST);
    int withShould = atLeast(families, Force.SHOULD);
    int withMay = atLeast(families, Force.MAY);
    return new Summary(
        families.size(),
        withMust,
        withShould - withMust,
        withMay - withShould,
        families.size() - withMay,
        findings(outcome, Force.MUST),
        findings(outcome, Force.SHOULD),
        findings(outcome, Force.MAY),
        outcome.reports().mapToInt(each -> each.openQuestions().size()).sum(),
        (int) outcome.unread().stream().map(Unread::file).distinct().count());
  }

  private static int atLeast(Collection<List<CheckedFile>> families, Force force) {
    return (int) families.stream()
        .filter(files -> files.stream().anyMatch(each -> each.report().hasFindingAtLeast(force)))
        .count();
  }

  private static int findings(Outcome outcome, Force force) {
    return outcome.reports().mapToInt(each -> each.count(force)).sum();
  }
}
