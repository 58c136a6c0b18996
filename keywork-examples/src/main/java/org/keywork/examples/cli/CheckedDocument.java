package org.keywork.examples.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywork.caseload.Disagreement;
import org.keywork.family.FamilyId;
import org.keywork.json.Position;
import org.keywork.json.Positions;
import org.keywork.rule.Finding;
import org.keywork.rule.Location;
import org.keywork.rule.Report;

/**
 * A document and what the rules say of it.
 *
 * <p>Where its values stand is looked up only once somebody asks: most documents are as they should be.
 */
final class CheckedDocument {

  private final String file;
  private final @Nullable FamilyId family;
  private final Report report;
  private final List<Disagreement> disagreements;
  private final Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Supplier<Positions> lookUp;
  private @Nullable Positions positions;

  private CheckedDocument(
      String file,
      @Nullable FamilyId family,
      Report report,
      List<Disagreement> disagreements,
      Collection<Finding> known,
      Supplier<Positions> lookUp) {
    this.file = file;
    this.family = family;
    this.report = report;
    this.disagreements = List.copyOf(disagreements);
    this.known.addAll(known);
    this.lookUp = lookUp;
  }

  /** A case file. */
  static CheckedDocument ofFamily(
      String file, FamilyId family, Report report, Supplier<Positions> lookUp) {
    return new CheckedDocument(file, family, report, List.of(), List.of(), lookUp);
  }

  /** The record of a service. */
  static CheckedDocument ofService(
      String file, Report report, List<Disagreement> disagreements, Supplier<Positions> lookUp) {
    return new CheckedDocument(file, null, report, disagreements, List.of(), lookUp);
  }

  /** Where it was read. */
  String file() {
    return file;
  }

  /** Whose case file it is; empty for the record of a service. */
  Optional<FamilyId> family() {
    return Optional.ofNullable(family);
  }

  /** What the rules say. */
  Report report() {
    return report;
  }

  /** Where case files and the record of the service say different things of the day. */
  List<Disagreement> disagreements() {
    return disagreements;
  }

  /** Whether a finding was in the baseline, so that nobody has to be surprised by it. */
  boolean isKnown(Finding finding) {
    return known.contains(finding);
  }

  /** The findings that were in the baseline, whether or not they are left in the report. */
  Set<Finding> known() {
    return Collections.unmodifiableSet(known);
  }

  /** The same document, some findings of which were in the baseline. */
  CheckedDocument knowing(Collection<Finding> inTheBaseline) {
    return new CheckedDocument(file, family, report, disagreements, inTheBaseline, lookUp);
  }

  /** The same document, with a report of what was not in the baseline. */
  CheckedDocument withoutKnown() {
    Report fresh = new Report(
        report.subject(),
        report.asOf(),
        report.policy(),
        report.edition(),
        report.switchedOff(),
        report.findings().stream().filter(each -> !isKnown(each)).toList(),
        report.waived(),
        report.openQuestions(),
        report.counts(),
        report.verdicts());
    return new CheckedDocument(file, family, fresh, disagreements, known, lookUp);
  }

  /** Where a value stands in the file, or else the nearest value around it that is there. */
  Position position(Location at) {
    if (positions == null) {
      positions = lookUp.get();
    }
    return positions.nearest(at);
  }
}
