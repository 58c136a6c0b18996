package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.rule.RuleBook;
import org.keywork.service.KeyWorkerService;

/** Holds one document after the other against the rules. */
final class Checker {

  private final Practice practice;
  private final RuleBook book;
  private final Basis basis;
  private final List<CheckedService> services = new ArrayList<>(1);
  private final List<CheckedFile> checked = new ArrayList<>();

  /**
   * A checker that has seen nothing yet.
   *
   * @param practice how documents are read
   * @param book the rules, as they bind under the policy
   * @param basis the day and the policy
   */
  Checker(Practice practice, RuleBook book, Basis basis) {
    this.practice = practice;
    this.book = book;
    this.basis = basis;
  }

  /** Checks the record of the service, if there is one, and the case files. */
  Outcome check(Optional<Inputs.Input> service, Inputs inputs) {
    Reading reading = new Reading(inputs);
    service.ifPresent(
        input -> reading.read(input, practice.services(), found -> check(input.name(), found)));
    inputs
        .inputs()
        .forEach(input ->
            reading.read(input, practice.caseFiles(), found -> check(input.name(), found)));
    return new Outcome(
        basis.asOf(),
        basis.policy().name(),
        book.edition(),
        services.stream().findFirst(),
        checked,
        reading.unread());
  }

  private void check(String name, KeyWorkerService service) {
    services.add(new CheckedService(name, book.check(service, basis)));
  }

  private void check(String name, CaseFile file) {
    checked.add(new CheckedFile(name, file.family().id(), book.check(file, basis)));
  }
}
