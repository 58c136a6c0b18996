package org.keywork.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.SupervisionDues;
import org.keywork.agenda.TrainingDues;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;

/** Everything that is to be done for a service and its key workers, at any time. */
final class ServicesAgenda {

  private static final AgreementBehind REVIEWED = AgreementBehind.of(WatchedServiceRules.REVIEWED);

  private final KeyWorkerService service;
  private final AgendaHeading heading;

  private ServicesAgenda(KeyWorkerService service, Basis basis) {
    this.service = service;
    this.heading = new AgendaHeading(
        service.id(),
        service.manager().map(ServiceManager::practitioner).stream().toList(),
        basis);
  }

  static Stream<AgendaEntry> entries(ServiceAtWork atWork, Basis basis) {
    ServicesAgenda own = new ServicesAgenda(atWork.service(), basis);
    return Stream.of(
            own.workshop(),
            own.information(),
            own.reviews(),
            AuditDues.of(atWork.service(), own.heading),
            MonitoringDues.of(atWork.service(), own.heading),
            SupervisionDues.of(atWork.caseloads(), basis),
            TrainingDues.of(atWork.service().keyWorkers(), basis))
        .flatMap(each -> each);
  }

  /** Where no workshop was held so far, none comes round again. */
  private Stream<AgendaEntry> workshop() {
    return service.workshopDue(heading.basis()).stream()
        .map(due -> heading
            .item(AgendaMatter.WORKSHOP, "workshops", "next")
            .by(due.deadline())
            .behind(RuleBehind.of(WorkshopRules.HELD_OFTEN))
            .at(Location.at("training").then("workshops"))
            .build());
  }

  /** Information that nobody recorded is not to be brought up to date. */
  private Stream<AgendaEntry> information() {
    return service.information().stream()
        .flatMap(each -> each.nextUpdate(heading.basis())
            .<AgendaEntry>map(deadline -> heading
                .item(AgendaMatter.PUBLIC_INFORMATION, "information", "next")
                .by(deadline)
                .behind(RuleBehind.of(PublicInformationRules.UP_TO_DATE))
                .at(Location.at("information").then("lastUpdatedOn"))
                .build())
            .map(Stream::of)
            .orElseGet(this::undatedInformation));
  }

  private Stream<AgendaEntry> undatedInformation() {
    return PublicInformationRules.UP_TO_DATE.verdictOn(service, heading.basis()).unknowns().stream()
        .map(unknown -> heading.undated(
            AgendaMatter.PUBLIC_INFORMATION,
            RuleBehind.of(PublicInformationRules.UP_TO_DATE),
            unknown.what(),
            Location.at("information"),
            "information",
            "next"));
  }

  /**
   * The days that are set for a review of the service. Nothing tells one from another but its day; once a
   * day is over the record says that the service was reviewed on it.
   */
  private Stream<AgendaEntry> reviews() {
    List<LocalDate> days = service.reviewedOn();
    return IntStream.range(0, days.size())
        .filter(i -> !days.get(i).isBefore(heading.basis().asOf()))
        .mapToObj(i -> heading
            .item(AgendaMatter.SERVICE_REVIEW, "reviews", days.get(i).toString())
            .firstDay(days.get(i))
            .lastDay(days.get(i))
            .behind(REVIEWED)
            .at(Location.at("reviewedOn", i))
            .build());
  }
}
