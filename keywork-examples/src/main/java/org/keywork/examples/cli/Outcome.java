package org.keywork.examples.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keywork.family.FamilyId;

/**
 * What came of checking all inputs.
 *
 * @param asOf the day on which the records were looked at
 * @param policy the name of the policy
 * @param edition the edition of the rule book
 * @param checked the case files, sorted by where they were read
 * @param unread the inputs that could not be read, sorted by name, with each reason
 */
record Outcome(
    LocalDate asOf, String policy, String edition, List<CheckedFile> checked, List<Unread> unread) {

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

  Summary summary() {
    return Summary.of(this);
  }

  /** How the command ends. */
  int exitCode(FailOn failOn) {
    if (!unread.isEmpty()) {
      return ExitCode.UNREAD;
    }
    return checked.stream().anyMatch(each -> failOn.concerns(each.report()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAR;
  }
}
