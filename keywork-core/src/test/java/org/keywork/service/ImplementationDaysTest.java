package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Monitorings.reports;
import static org.keywork.fixtures.Monitorings.setting;
import static org.keywork.fixtures.Monitorings.watching;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.setup.SetUpPhase.IMPLEMENTATION;
import static org.keywork.setup.SetUpPhase.INITIATION_AND_PLANNING;
import static org.keywork.setup.SetUpPhase.PILOT_AND_EVALUATION;
import static org.keywork.setup.SetUpPhase.ROUTINISATION;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.fixtures.Monitorings;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.MonitoringReportRules;
import org.keywork.monitoring.MonitoringReports;
import org.keywork.rule.Basis;
import org.keywork.setup.PhaseSpell;
import org.keywork.setup.SetUp;
import org.keywork.setup.SetUpPhase;
import org.keywork.time.DateSpan;

/** When a service is put in place is told once. */
class ImplementationDaysTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static PhaseSpell from(LocalDate day, SetUpPhase phase) {
    return new PhaseSpell(phase, day);
  }

  private static SetUp going(PhaseSpell... spells) {
    return SetUp.builder().addPhases(spells).build();
  }

  private static Optional<DateSpan> days(PhaseSpell... spells) {
    return ImplementationDays.of(going(spells));
  }

  @Test
  void implementation_is_from_its_first_day_to_the_day_before_the_next_phase() {
    assertThat(days(from(MARCH, IMPLEMENTATION), from(JULY, PILOT_AND_EVALUATION)))
        .contains(DateSpan.of(MARCH, JULY.minusDays(1)));
    assertThat(days(
            from(MARCH, IMPLEMENTATION),
            from(MAY, PILOT_AND_EVALUATION),
            from(JULY, ROUTINISATION)))
        .contains(DateSpan.of(MARCH, MAY.minusDays(1)));
  }

  @Test
  void a_group_that_went_back_had_not_moved_on() {
    assertThat(days(
            from(MARCH, IMPLEMENTATION),
            from(MAY, PILOT_AND_EVALUATION),
            from(JULY, INITIATION_AND_PLANNING)))
        .contains(DateSpan.startingOn(MARCH));
  }

  @Test
  void implementation_goes_on_until_setting_up_ends() {
    SetUp going = going(from(MARCH, IMPLEMENTATION));

    assertThat(ImplementationDays.of(going)).contains(DateSpan.startingOn(MARCH));
    assertThat(ImplementationDays.of(going.withEndedOn(MARCH))).contains(DateSpan.of(MARCH, MARCH));
    assertThat(ImplementationDays.of(going.withEndedOn(MARCH.minusDays(1)))).isEmpty();
  }

  @Test
  void nobody_knows_of_an_implementation_that_no_phase_tells() {
    assertThat(days()).isEmpty();
    assertThat(days(from(MARCH, PILOT_AND_EVALUATION))).isEmpty();
    assertThat(days(from(MARCH, IMPLEMENTATION), from(MARCH, ROUTINISATION))).isEmpty();
  }

  private static KeyWorkerService service(MonitoringReports reports) {
    return watching(each -> each.withReports(reports))
        .withSetUp(going(from(MAY, SetUpPhase.IMPLEMENTATION)));
  }

  private static MonitoringReports untold() {
    return reports().withImplementation(Optional.empty());
  }

  private static Optional<DateSpan> watched(KeyWorkerService service) {
    return ImplementationDays.watched(service).reports().flatMap(MonitoringReports::implementation);
  }

  @Test
  void the_phases_tell_it_where_the_reports_do_not() {
    assertThat(watched(service(untold()))).contains(DateSpan.startingOn(MAY));
    assertThat(watched(service(reports()))).contains(Monitorings.IMPLEMENTATION);
    assertThat(watched(service(untold()).withSetUp(Optional.empty()))).isEmpty();
    assertThat(ImplementationDays.watched(anUnknownService()))
        .isEqualTo(Monitoring.builder().build());
  }

  @Test
  void the_next_report_is_told_by_the_phases() {
    Basis basis = setting(MonitoringReportRules.EVERY, Period.ofMonths(12), TODAY);
    List<AgendaItem> items = service(untold().withToldOn())
        .workingWith(List.of())
        .agenda(DateSpan.startingOn(TODAY), basis)
        .items();

    assertThat(items)
        .filteredOn(each -> each.matter() == AgendaMatter.MONITORING_REPORT)
        .extracting(AgendaItem::lastDay)
        .containsExactly(MAY.plusMonths(12));
  }
}
