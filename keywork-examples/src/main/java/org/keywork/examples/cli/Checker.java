package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.json.Read;
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

  /** A case file and what the rules say of it. */
  private record Judged(CaseFile file, Report report) {}

  private final Practice practice;
  private final CheckOpening opening;
  private final List<CheckListener> listeners;
  private final InTurn turns;
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
   * @param turns how documents are checked and told of: one after the other, or several at once
   * @param interruption whether somebody wants the check to stop
   */
  Checker(
      Practice practice,
      CheckOpening opening,
      Accepted accepted,
      List<CheckListener> listeners,
      InTurn turns,
      Interruption interruption) {
    this.practice = practice;
    this.opening = opening;
    this.accepted = new AcceptedSoFar(accepted, opening);
    this.listeners = new ArrayList<>(listeners);
    this.listeners.add(figures);
    this.turns = turns;
    this.interruption = interruption;
  }

  /** Checks the case files and, with their families, the record of the service if there is one. */
  CheckFigures check(Optional<Inputs.Input> service, Inputs inputs) {
    listeners.forEach(each -> each.begins(opening));
    inputs.unread().forEach(this::unread);
    Reading reading = new Reading(this::unread, interruption, turns);
    readCaseFiles(reading, inputs, service.isPresent());
    turns.finish();
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
      turns.then(() -> listeners.forEach(each -> each.opens(input.name())));
      reading.readAll(input, this::judged, (document, judged) -> {
        tell(input.name(), document, judged);
        if (forService) {
          families.add(judged.file().allocated());
        }
      });
    }
  }

  private void readService(Reading reading, Inputs.Input input) {
    reading.readOne(input, practice.services(), found -> check(input, found));
  }

  /** Reads a case file and holds it against the rules, in whichever thread. */
  private Read<Judged> judged(byte[] document) {
    Read<CaseFile> read = practice.caseFiles().read(document);
    return read.value()
        .<Read<Judged>>map(file -> new Read.Accepted<>(new Judged(file, accepted.judge(file))))
        .orElseGet(() -> new Read.Refused<>(read.problems()));
  }

  private void tell(String name, StreamedDocument document, Judged judged) {
    accepted.saw(judged.file(), judged.report());
    tell(CheckedDocument.ofFamily(
        name, judged.file().family().id(), judged.report(), document::positions));
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
    Report report = accepted.judge(record);
    accepted.saw(record, report);
    return report;
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
