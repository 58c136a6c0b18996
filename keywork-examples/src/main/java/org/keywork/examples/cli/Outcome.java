package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.family.FamilyId;
import org.keywork.rule.Report;

/**
 * What came of checking all inputs.
 *
 * @param asOf the day on which the records were looked at
 * @param policy the name of the policy
 * @param edition the edition of the rule book
 * @param service the record of the service, if one was read
 * @param checked the case files, sorted by where they were read
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record Outcome(
    LocalDate asOf,
    String policy,
    String edition,
    Optional<CheckedService> service,
    List<CheckedFile> checked,
    List<Unread> unread) {

  Outcome {
    checked = List.copyOf(checked);
    unread = List.copyOf(unread);
  }

  /** The case files, those of one family together; families in the order of their first file. */
  Collection<List<CheckedFile>> families() {
    Map<FamilyId, List<CheckedFile>> families = checked.stream()
        .collect(
            Collectors.groupingBy(CheckedFile::family, LinkedHashMap::new, Collectors.toList()));
    return families.values();
  }

  /** What the rules say of every record, that of the service first. */
  Stream<Report> reports() {
    return Stream.concat(
        service.stream().map(CheckedService::report), checked.stream().map(CheckedFile::report));
  }

  Summary summary() {
    return Summary.of(this);
  }

  /** How the command ends. */
  int exitCode(FailOn failOn) {
    if (!unread.isEmpty()) {
      return ExitCode.UNREAD;
    }
    return reports().anyMatch(each -> failOn.concerns(each.findings()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAR;
  }
}
