package org.keywork.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agenda.AgendaEntry;
import org.keywork.agenda.AgendaHeading;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.monitoring.FamilyFeedbackRules;
import org.keywork.monitoring.Feedback;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.MonitoringReportRules;
import org.keywork.monitoring.MonitoringReports;
import org.keywork.monitoring.ProvisionCheck;
import org.keywork.monitoring.ProvisionCheckRules;
import org.keywork.monitoring.ProvisionChecks;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.WireName;
import org.keywork.time.Deadline;

/**
 * What comes round when a service watches itself. A day that is set for it is told where it is in time, or
 * where the service has not set how often it comes round.
 */
record MonitoringDues(
    AgendaHeading heading,
    Monitoring monitoring,
    AgendaMatter matter,
    Rule<Monitoring> asked,
    Rule<Monitoring> inTime,
    Location place) {

  private static final Location MONITORING = Location.at("monitoring");

  static Stream<AgendaEntry> of(KeyWorkerService service, AgendaHeading heading) {
    Monitoring monitoring = ImplementationDays.watched(service);
    return Stream.of(
            monitoring.feedback().stream().flatMap(each -> feedback(heading, monitoring, each)),
            monitoring.provision().stream().flatMap(each -> provision(heading, monitoring, each)),
            monitoring.reports().stream().flatMap(each -> reports(heading, monitoring, each)))
        .flatMap(each -> each);
  }

  private static Stream<AgendaEntry> feedback(
      AgendaHeading heading, Monitoring monitoring, Feedback feedback) {
    return new MonitoringDues(
            heading,
            monitoring,
            AgendaMatter.FAMILY_FEEDBACK,
            FamilyFeedbackRules.ASKED,
            FamilyFeedbackRules.IN_TIME,
            MONITORING.then("feedback").then("rounds"))
        .entries(feedback.daysOfFamilies(), feedback.nextRound(heading.basis()));
  }

  private static Stream<AgendaEntry> provision(
      AgendaHeading heading, Monitoring monitoring, ProvisionChecks provision) {
    return new MonitoringDues(
            heading,
            monitoring,
            AgendaMatter.PROVISION_CHECK,
            ProvisionCheckRules.CHECKED,
            ProvisionCheckRules.IN_TIME,
            MONITORING.then("provision").then("checks"))
        .entries(
            provision.checks().stream().map(ProvisionCheck::on).toList(),
            provision.nextCheck(heading.basis()));
  }

  private static Stream<AgendaEntry> reports(
      AgendaHeading heading, Monitoring monitoring, MonitoringReports reports) {
    return new MonitoringDues(
            heading,
            monitoring,
            AgendaMatter.MONITORING_REPORT,
            MonitoringReportRules.TOLD,
            MonitoringReportRules.THROUGHOUT,
            MONITORING.then("reports"))
        .entries(reports.toldOn(), reports.nextReport(heading.basis()));
  }

  private Stream<AgendaEntry> entries(List<LocalDate> days, Optional<Deadline> due) {
    Optional<LocalDate> set = days.stream()
        .filter(day -> !day.isBefore(heading.basis().asOf()))
        .min(Comparator.naturalOrder());
    if (set.isPresent() && due.filter(by -> set.get().isAfter(by.lastDay())).isEmpty()) {
      return Stream.of(setFor(set.get()));
    }
    return due.map(by -> Stream.of(dueBy(by))).orElseGet(this::undated);
  }

  private AgendaEntry setFor(LocalDate day) {
    return heading
        .item(matter, path())
        .firstDay(day)
        .lastDay(day)
        .behind(AgreementBehind.of(asked))
        .at(place)
        .build();
  }

  private AgendaEntry dueBy(Deadline deadline) {
    return heading
        .item(matter, path())
        .by(deadline)
        .behind(RuleBehind.of(inTime))
        .at(place)
        .build();
  }

  private Stream<AgendaEntry> undated() {
    return inTime.verdictOn(monitoring, heading.basis()).unknowns().stream()
        .map(unknown -> heading.undated(
            matter, RuleBehind.of(inTime), unknown.what(), unknown.at().under(MONITORING), path()));
  }

  private String[] path() {
    return new String[] {"monitoring", WireName.of(matter)};
  }
}
