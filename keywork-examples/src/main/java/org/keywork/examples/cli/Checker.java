package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.json.StreamedDocument;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Report;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;

/**
 * Holds one document after the other against the rules, tells what came of it, and forgets it. Of each
 * family only what caseloads have to know is kept, and that only where there is a service.
 */
final class Checker {

  private final Practice practice;
  private final CheckOpening opening;
  private final List<CheckListener> listeners;
  private final Interruption interruption;
  private final CheckFigures figures = new CheckFigures();
  private final AcceptedSoFar accepted;
  private final List<AllocatedFamily> families = new ArrayList<>();

  /**
   * A checker that has seen nothing yet.
   *
   * @param practice how documents are read
   * @param opening the rules, the day and the policy
   * @param accepted what somebody has accepted
   * @param listeners who is told
   * @param interruption whether somebody wants the check to stop
   */
  Checker(
      Practice practice,
      CheckOpening opening,
      Accepted accepted,
      List<CheckListener> listeners,
      Interruption interruption) {
    this.practice = practice;
    this.opening = opening;
    this.accepted = new AcceptedSoFar(accepted, opening);
    this.listeners = new ArrayList<>(listeners);
    this.listeners.add(figures);
    this.interruption = interruption;
  }

  /** Checks the case files and, with their families, the record of the service if there is one. */
  CheckFigures check(Optional<Inputs.Input> service, Inputs inputs) {
    listeners.forEach(each -> each.begins(opening));
    inputs.unread().forEach(this::unread);
    Reading reading = new Reading(this::unread, interruption);
    readCaseFiles(reading, inputs, service.isPresent());
    if (!interruption.isAsked()) {
      service.ifPresent(input -> readService(reading, input));
    }
    boolean complete = !interruption.isAsked();
    Summary summary = figures.summary();
    Acceptance acceptance = accepted.acceptance(summary.known(), complete && summary.unread() == 0);
    CheckEnd end = new CheckEnd(summary, acceptance, complete);
    listeners.forEach(each -> each.ends(end));
    return figures;
  }

  private void readCaseFiles(Reading reading, Inputs inputs, boolean forService) {
    for (Inputs.Input input : inputs.inputs()) {
      if (interruption.isAsked()) {
        return;
      }
      listeners.forEach(each -> each.opens(input.name()));
      reading.readAll(input, practice.caseFiles(), (document, file) -> {
        check(input.name(), document, file);
        if (forService) {
          families.add(file.allocated());
        }
      });
    }
  }

  private void readService(Reading reading, Inputs.Input input) {
    reading.readOne(input, practice.services(), found -> check(input, found));
  }

  private void check(String name, StreamedDocument document, CaseFile file) {
    tell(CheckedDocument.ofFamily(name, file.family().id(), report(file), document::positions));
  }

  /** Without a family there are no caseloads to speak of. */
  private void check(Inputs.Input input, KeyWorkerService service) {
    if (families.isEmpty()) {
      tell(CheckedDocument.ofService(input.name(), report(service), List.of(), input::positions));
      return;
    }
    ServiceAtWork atWork = service.workingWith(List.copyOf(families));
    tell(CheckedDocument.ofService(
        input.name(), report(atWork), atWork.disagreementsOn(basis().asOf()), input::positions));
  }

  private Report report(Checkable record) {
    return accepted.check(record);
  }

  private Basis basis() {
    return opening.basis();
  }

  private void tell(CheckedDocument document) {
    CheckedDocument told = accepted.besideBaseline(document);
    listeners.forEach(each -> each.checked(told));
  }

  private void unread(Unread unread) {
    listeners.forEach(each -> each.unread(unread));
  }
}
