package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.rule.Checkable;
import org.keywork.rule.ReportDifference;
import org.keywork.service.KeyWorkerService;

/**
 * Holds one document after the other against the rules under two policies, and forgets it. Of each family
 * only what caseloads have to know is kept, and that only where there is a service.
 */
final class Differ {

  private final Practice practice;
  private final PoliciesCompared policies;
  private final List<DiffListener> listeners;
  private final DiffFigures figures = new DiffFigures();
  private final List<AllocatedFamily> families = new ArrayList<>();

  /**
   * One that has seen nothing yet.
   *
   * @param practice how documents are read
   * @param policies the policies and the day
   * @param listeners who is told
   */
  Differ(Practice practice, PoliciesCompared policies, List<DiffListener> listeners) {
    this.practice = practice;
    this.policies = policies;
    this.listeners = new ArrayList<>(listeners);
    this.listeners.add(0, figures);
  }

  /** Compares the case files and, with their families, the record of the service if there is one. */
  DiffFigures compare(Optional<Inputs.Input> service, Inputs inputs) {
    listeners.forEach(each -> each.begins(policies));
    inputs.unread().forEach(this::unread);
    Reading reading = new Reading(this::unread);
    for (Inputs.Input input : inputs.inputs()) {
      reading.readAll(input, practice.caseFiles(), (document, file) -> {
        ReportDifference difference = policies.on(file);
        tell(
            CheckedDocument.ofFamily(
                input.name(), file.family().id(), difference.after(), document::positions),
            difference);
        if (service.isPresent()) {
          families.add(file.allocated());
        }
      });
    }
    service.ifPresent(
        input -> reading.readOne(input, practice.services(), found -> compare(input, found)));
    listeners.forEach(each -> each.ends(figures));
    return figures;
  }

  /** Without a family there are no caseloads to speak of. */
  private Checkable atWork(KeyWorkerService service) {
    return families.isEmpty() ? service : service.workingWith(List.copyOf(families));
  }

  private void compare(Inputs.Input input, KeyWorkerService service) {
    ReportDifference difference = policies.on(atWork(service));
    tell(
        CheckedDocument.ofService(input.name(), difference.after(), List.of(), input::positions),
        difference);
  }

  private void tell(CheckedDocument document, ReportDifference difference) {
    listeners.forEach(each -> each.compared(document, difference));
  }

  private void unread(Unread reason) {
    listeners.forEach(each -> each.unread(reason));
  }
}
