package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.rule.Basis;
import org.keywork.rule.RuleBook;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;

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

  /** Checks the case files and, with their families, the record of the service if there is one. */
  Outcome check(Optional<Inputs.Input> service, Inputs inputs) {
    OnePass pass = new OnePass(practice, inputs).overFamilies(this::check);
    service.ifPresent(input ->
        pass.thenService(input, (found, families) -> check(input.name(), found, families)));
    return new Outcome(
        basis.asOf(),
        basis.policy().name(),
        book.edition(),
        services.stream().findFirst(),
        checked,
        pass.unread());
  }

  private void check(String name, CaseFile file) {
    checked.add(new CheckedFile(name, file.family().id(), book.check(file, basis)));
  }

  /** Without a family there are no caseloads to speak of. */
  private void check(String name, KeyWorkerService service, List<AllocatedFamily> families) {
    if (families.isEmpty()) {
      services.add(new CheckedService(name, book.check(service, basis), List.of()));
      return;
    }
    ServiceAtWork atWork = service.workingWith(families);
    services.add(
        new CheckedService(name, book.check(atWork, basis), atWork.disagreementsOn(basis.asOf())));
  }
}
