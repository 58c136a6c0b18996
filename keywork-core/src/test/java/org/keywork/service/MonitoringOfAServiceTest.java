package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Monitorings.ASKED;
import static org.keywork.fixtures.Monitorings.CHECKED;
import static org.keywork.fixtures.Monitorings.FIRST_REPORT;
import static org.keywork.fixtures.Monitorings.aCheck;
import static org.keywork.fixtures.Monitorings.aFeedback;
import static org.keywork.fixtures.Monitorings.aMonitoring;
import static org.keywork.fixtures.Monitorings.aPlan;
import static org.keywork.fixtures.Monitorings.aRound;
import static org.keywork.fixtures.Monitorings.onlyWatching;
import static org.keywork.fixtures.Monitorings.setting;
import static org.keywork.fixtures.Monitorings.watching;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.Services.notInPlace;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.agenda.Agenda;
import org.keywork.agenda.AgendaItem;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.AgreementBehind;
import org.keywork.agenda.RuleBehind;
import org.keywork.agenda.UndatedItem;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.SteeringGroups;
import org.keywork.governance.GroupMemberId;
import org.keywork.monitoring.FamilyFeedbackRules;
import org.keywork.monitoring.MonitoredItem;
import org.keywork.monitoring.MonitoredMatter;
import org.keywork.monitoring.MonitoringReportRules;
import org.keywork.monitoring.ProvisionCheckRules;
import org.keywork.monitoring.ProvisionChecks;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What the record of a service makes of how the service watches itself. */
class MonitoringOfAServiceTest {

  private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2000, 1, 1));
  private static final Period HALF_A_YEAR = Period.ofMonths(6);

  private static Agenda agenda(KeyWorkerService service, Basis basis) {
    return service.workingWith(List.of()).agenda(ALWAYS, basis);
  }

  private static List<AgendaItem> items(
      AgendaMatter matter, KeyWorkerService service, Basis basis) {
    return agenda(service, basis).items().stream()
        .filter(each -> each.matter() == matter)
        .toList();
  }

  private static void sees(MonitoredItem item) {
    watching(each -> each.withPlan(aPlan().withItems(item)));
  }

  private static MonitoredItem links() {
    return MonitoredItem.builder()
        .matter(MonitoredMatter.LINKS_BETWEEN_AGENCIES)
        .build();
  }

  @Test
  void whoever_monitors_belongs_to_the_service() {
    sees(links().withPractitioner(KeyWorkers.DESIGNATED));
    sees(links().withPractitioner(KeyWorkers.LINE_MANAGER));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> sees(links().withPractitioner(new PractitionerId("nobody"))))
        .withMessageContaining("practitioner");
    sees(links().withMember(SteeringGroups.PARENT));
    sees(links().withMember(new GroupMemberId("parent")));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> sees(links().withMember(new GroupMemberId("nobody"))))
        .withMessageContaining("member");
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> sees(links().withAgency(new AgencyId("nowhere"))))
        .withMessageContaining("agency");
  }

  @Test
  void of_a_service_of_which_nothing_is_known_each_activity_is_asked_once() {
    assertThat(WatchedServiceRules.all())
        .hasSize(3)
        .extracting(rule -> unknowns(anUnknownService(), BASIS, rule))
        .allSatisfy(unknowns -> assertThat(unknowns)
            .extracting(each -> each.at().toString())
            .containsExactly("/monitoring"));
  }

  @SuppressWarnings("unchecked") // These rules look at services.
  private static List<Unknown> unknowns(KeyWorkerService service, Basis basis, Rule<?> rule) {
    return ((Rule<KeyWorkerService>) rule).verdictOn(service, basis).unknowns();
  }

  @Test
  void a_service_that_stopped_being_monitored_is_not_although_it_once_began() {
    KeyWorkerService stopped = watching(each -> each.withMonitored(notInPlace()));

    assertThat(WatchedServiceRules.MONITORED.verdictOn(stopped, BASIS).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void families_are_to_be_asked_again() {
    Basis basis = setting(FamilyFeedbackRules.EVERY, HALF_A_YEAR, TODAY);

    assertThat(items(AgendaMatter.FAMILY_FEEDBACK, aService(), basis))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.id().value()).isEqualTo("north/monitoring/family-feedback");
          assertThat(item.lastDay()).isEqualTo(ASKED.plusMonths(6));
          assertThat(item.behind()).isEqualTo(RuleBehind.of(FamilyFeedbackRules.IN_TIME));
          assertThat(item.at().toString()).isEqualTo("/monitoring/feedback/rounds");
        });
    assertThat(items(AgendaMatter.FAMILY_FEEDBACK, aService(), BASIS)).isEmpty();
  }

  @Test
  void a_day_that_is_set_for_families_is_told_unless_it_is_too_late() {
    LocalDate due = ASKED.plusMonths(6);
    Basis basis = setting(FamilyFeedbackRules.EVERY, HALF_A_YEAR, TODAY);

    assertThat(items(AgendaMatter.FAMILY_FEEDBACK, askingOn(due), basis))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.behind()).isEqualTo(AgreementBehind.of(FamilyFeedbackRules.ASKED));
          assertThat(item.firstDay()).contains(due);
          assertThat(item.lastDay()).isEqualTo(due);
        });
    assertThat(items(AgendaMatter.FAMILY_FEEDBACK, askingOn(due.plusDays(1)), basis))
        .extracting(AgendaItem::behind)
        .containsExactly(RuleBehind.of(FamilyFeedbackRules.IN_TIME));
    assertThat(items(AgendaMatter.FAMILY_FEEDBACK, askingOn(TODAY), BASIS))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY);
  }

  private static KeyWorkerService askingOn(LocalDate day) {
    return watching(each -> each.withFeedback(
        aFeedback().withRounds(aRound(day.plusYears(1)), aRound(ASKED), aRound(day))));
  }

  @Test
  void local_provision_is_to_be_checked_again() {
    Basis basis = setting(ProvisionCheckRules.EVERY, HALF_A_YEAR, TODAY);
    KeyWorkerService set = watching(each -> each.withProvision(
        ProvisionChecks.builder().addChecks(aCheck(CHECKED), aCheck(TODAY)).build()));

    assertThat(items(AgendaMatter.PROVISION_CHECK, aService(), basis))
        .extracting(AgendaItem::lastDay)
        .containsExactly(CHECKED.plusMonths(6));
    assertThat(items(AgendaMatter.PROVISION_CHECK, set, BASIS))
        .extracting(AgendaItem::lastDay, AgendaItem::behind)
        .containsExactly(tuple(TODAY, AgreementBehind.of(ProvisionCheckRules.CHECKED)));
  }

  @Test
  void when_nobody_knows_of_the_last_check_it_cannot_be_told_by_when_the_next_is() {
    KeyWorkerService never = watching(each ->
        each.withProvision(ProvisionChecks.builder().arranged(each.monitored()).build()));
    Basis basis = setting(ProvisionCheckRules.EVERY, HALF_A_YEAR, TODAY);

    assertThat(agenda(never, basis).undated())
        .filteredOn(each -> each.matter() == AgendaMatter.PROVISION_CHECK)
        .singleElement()
        .satisfies(item -> {
          assertThat(item.missing())
              .isEqualTo("when local provision was last held against families' needs");
          assertThat(item.at().toString()).isEqualTo("/monitoring/provision/checks");
        });
    assertThat(agenda(never, BASIS).undated())
        .extracting(UndatedItem::matter)
        .doesNotContain(AgendaMatter.PROVISION_CHECK);
  }

  @Test
  void the_steering_group_is_to_be_told_while_the_service_is_put_in_place() {
    Basis then = setting(MonitoringReportRules.EVERY, Period.ofMonths(1), FIRST_REPORT.plusDays(1));

    assertThat(items(AgendaMatter.MONITORING_REPORT, untoldSince(FIRST_REPORT), then))
        .extracting(AgendaItem::lastDay, each -> each.at().toString())
        .containsExactly(tuple(FIRST_REPORT.plusMonths(1), "/monitoring/reports"));
    assertThat(items(AgendaMatter.MONITORING_REPORT, aService(), BASIS)).isEmpty();
  }

  private static KeyWorkerService untoldSince(LocalDate day) {
    return onlyWatching(aMonitoring()
        .withRecommendations()
        .withPlan(aPlan().withItems())
        .withRecommendations()
        .withReports(aMonitoring().reports().orElseThrow().withToldOn(day)));
  }
}
