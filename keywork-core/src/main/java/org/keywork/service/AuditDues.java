package org.keywork.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.rule.Location;
import org.keywork.time.Deadline;

/**
 * The next audit of key workers' work. A day that is set for it is told where it is in time, or where the
 * service has not set how often work is audited.
 */
record AuditDues(KeyWorkerService service, RecordArrangements records, AgendaHeading heading) {

  private static final String[] PATH = {"audits", "next"};
  private static final Location PLACE = Location.at("records").then("auditedOn");

  static Stream<AgendaEntry> of(KeyWorkerService service, AgendaHeading heading) {
    return service.records().stream()
        .flatMap(records -> new AuditDues(service, records, heading).entries());
  }

  private Stream<AgendaEntry> entries() {
    Optional<LocalDate> set = nextSet();
    Optional<Deadline> due = isDue() ? records.nextAudit(heading.basis()) : Optional.empty();
    if (set.isPresent() && due.filter(by -> set.get().isAfter(by.lastDay())).isEmpty()) {
      return Stream.of(setFor(set.get()));
    }
    return due.map(by -> Stream.of(dueBy(by))).orElseGet(this::undated);
  }

  private Optional<LocalDate> nextSet() {
    return records.auditedOn().stream()
        .filter(day -> !day.isBefore(heading.basis().asOf()))
        .min(Comparator.naturalOrder());
  }

  /** Where there is no system of auditing, or none any more, another rule says so. */
  private boolean isDue() {
    return records
        .auditing()
        .filter(auditing -> auditing.isInPlaceOn(heading.basis().asOf()))
        .isPresent();
  }

  private AgendaEntry setFor(LocalDate day) {
    return heading
        .item(AgendaMatter.AUDIT, PATH)
        .firstDay(day)
        .lastDay(day)
        .behind(AgreementBehind.of(AuditRules.SYSTEM))
        .at(PLACE.then(records.auditedOn().indexOf(day)))
        .build();
  }

  private AgendaEntry dueBy(Deadline deadline) {
    return heading
        .item(AgendaMatter.AUDIT, PATH)
        .by(deadline)
        .behind(RuleBehind.of(AuditRules.IN_TIME))
        .at(PLACE)
        .build();
  }

  private Stream<AgendaEntry> undated() {
    return AuditRules.IN_TIME.verdictOn(service, heading.basis()).unknowns().stream()
        .map(unknown -> heading.undated(
            AgendaMatter.AUDIT,
            RuleBehind.of(AuditRules.IN_TIME),
            unknown.what(),
            Location.at("records"),
            PATH));
  }
}
