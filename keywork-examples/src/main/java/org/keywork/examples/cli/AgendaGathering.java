package org.keywork.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaEntry;
import org.keywork.casefile.CaseFile;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.service.KeyWorkerService;
import org.keywork.service.ServiceAtWork;
import org.keywork.time.DateSpan;

/** Gathers what is due from one document after the other, and keeps nothing else of it. */
final class AgendaGathering {

  private final DateSpan during;
  private final Basis basis;
  private final Optional<PractitionerId> wanted;
  private final List<AgendaEntry> entries = new ArrayList<>();
  private boolean isWantedKnown;

  /**
   * A gathering that has seen nothing yet.
   *
   * @param during the days that are asked about
   * @param basis the day as of which it is told, and the policy
   * @param wanted whose agenda it is to be; empty for that of everybody
   */
  AgendaGathering(DateSpan during, Basis basis, Optional<PractitionerId> wanted) {
    this.during = during;
    this.basis = basis;
    this.wanted = wanted;
  }

  /** Gathers from the case files and, with their families, the record of the service if there is one. */
  AgendaOutcome gather(Optional<Inputs.Input> service, Inputs inputs, Practice practice) {
    OnePass pass = new OnePass(practice, inputs).overFamilies((name, file) -> add(file));
    service.ifPresent(input ->
        pass.thenService(input, (found, families) -> add(found, found.workingWith(families))));
    Agenda all = Agenda.of(during, basis.asOf(), entries.stream());
    return new AgendaOutcome(
        basis, wanted.map(all::seenToBy).orElse(all), wanted, leftOut(pass.unread()));
  }

  private void add(CaseFile file) {
    file.practitioners().forEach(this::meet);
    add(file.agenda(during, basis));
  }

  private void add(KeyWorkerService service, ServiceAtWork atWork) {
    service.keyWorkers().stream().map(KeyWorker::practitioner).forEach(this::meet);
    add(atWork.agenda(during, basis));
  }

  private void add(Agenda agenda) {
    Stream.of(agenda.items(), agenda.undated()).flatMap(Collection::stream).forEach(entries::add);
  }

  private void meet(Practitioner practitioner) {
    isWantedKnown |= wanted.filter(practitioner.id()::equals).isPresent();
  }

  /** Somebody whom no record knows is most likely a slip of the pen, and has no empty agenda. */
  private List<Unread> leftOut(List<Unread> unread) {
    if (wanted.isEmpty() || isWantedKnown) {
      return unread;
    }
    String sentence = "No practitioner of this id was read.";
    return Stream.concat(unread.stream(), Stream.of(Unread.whole(wanted.get().value(), sentence)))
        .toList();
  }
}
