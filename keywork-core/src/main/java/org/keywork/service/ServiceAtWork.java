package org.keywork.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.agenda.Agenda;
import org.keywork.casefile.CaseFile;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.Disagreement;
import org.keywork.caseload.Match;
import org.keywork.rule.Basis;
import org.keywork.rule.Checkable;
import org.keywork.rule.Walk;
import org.keywork.time.DateSpan;

/**
 * A service together with the families that it works with. What the rules find is told as of the
 * record of the service.
 *
 * @param service the record of the service
 * @param families the families, from their case files
 * @since 0.1
 */
public record ServiceAtWork(KeyWorkerService service, List<AllocatedFamily> families)
    implements Checkable {

  /** Refuses a missing part. */
  public ServiceAtWork {
    Objects.requireNonNull(service, "service");
    families = List.copyOf(families);
  }

  /** Its key workers and their families. */
  public Caseloads caseloads() {
    return new Caseloads(service.keyWorkers(), families);
  }

  /** Who of its key workers could be a family's key worker, on the day of the basis. */
  public Match match(CaseFile family, Basis basis) {
    return caseloads().match(family.familyAndTeam(), service.agencies(), basis);
  }

  /** Where the case files and the record of the service say different things of a day. */
  public List<Disagreement> disagreementsOn(LocalDate day) {
    return caseloads().disagreementsOn(day);
  }

  /**
   * What is due for the service itself and for each of its key workers on some day of a span, and what
   * was overdue before it. What is due for the families is told by their case files; both together are
   * {@link Agenda#merged}, and of that each practitioner has their part:
   *
   * <pre>{@code
   * List<Agenda> agendas = new ArrayList<>();
   * List<AllocatedFamily> families = new ArrayList<>();
   * files.forEach(file -> {
   *   agendas.add(file.agenda(november, basis));
   *   families.add(file.allocated());
   * });
   * agendas.add(service.workingWith(families).agenda(november, basis));
   * Agenda.merged(agendas).seenToBy(practitioner);
   * }</pre>
   *
   * @param during the span
   * @param basis day and policy; what is recorded for a later day is not known yet
   */
  public Agenda agenda(DateSpan during, Basis basis) {
    return Agenda.of(during, basis, ServicesAgenda.entries(this, basis));
  }

  @Override
  public String subjectId() {
    return service.subjectId();
  }

  @Override
  public void walk(Walk walk) {
    service.walk(walk);
    walk.visit(ServiceAtWork.class, this);
    Caseloads caseloads = caseloads();
    walk.visit(Caseloads.class, caseloads);
    List<Caseload> each = caseloads.each();
    for (int i = 0; i < each.size(); i++) {
      walk.enter("keyWorkers", i);
      walk.visit(Caseload.class, each.get(i));
      walk.leave();
    }
  }
}
