package org.keywork.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.SERVICE_MANAGER;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.QUIET;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.aFamily;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.plannedOn;
import static org.keywork.fixtures.Supervisions.stillWaiting;
import static org.keywork.fixtures.Supervisions.supervised;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Policies;
import org.keywork.agency.Arrangement;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.Caseloads;
import org.keywork.caseload.SupervisedCaseloadRules;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.Supervisions;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionRules;
import org.keywork.practitioner.Supervisor;
import org.keywork.practitioner.UrgentMatterRules;
import org.keywork.practitioner.UrgentRequest;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What is due in the supervision of a key worker, from when, until when, and who sees to it. */
class SupervisionDuesTest {

  private static final DateSpan ALWAYS = DateSpan.startingOn(LocalDate.of(2000, 1, 1));

  private static Agenda agenda(KeyWorker keyWorker, Basis basis, AllocatedFamily... families) {
    Caseloads caseloads = new Caseloads(List.of(keyWorker), List.of(families));
    return Agenda.of(ALWAYS, basis.asOf(), SupervisionDues.of(caseloads, basis));
  }

  private static Basis on(LocalDate day) {
    return new Basis(day, BASIS.policy());
  }

  private static List<AgendaItem> items(AgendaMatter matter, Agenda agenda) {
    return agenda.items().stream().filter(each -> each.matter() == matter).toList();
  }

  private static Supervision asking(UrgentRequest... requests) {
    return Supervisions.of(aSession(TODAY.minusWeeks(3))).withUrgentRequests(requests);
  }

  @Test
  void after_a_session_of_the_first_of_march_the_next_is_due_from_the_29th_to_the_12th_of_april() {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(LocalDate.of(2006, 3, 1)))
        .withArranged(Optional.<Arrangement>empty()));
    Basis basis = new Basis(LocalDate.of(2006, 3, 20), Policies.pembrokeshire());

    AgendaItem item = agenda(keyWorker, basis).items().get(0);

    assertThat(item.id()).hasToString("kw-1/supervision/next");
    assertThat(item.subject()).isEqualTo(DESIGNATED);
    assertThat(item.firstDay()).contains(LocalDate.of(2006, 3, 29));
    assertThat(item.lastDay()).isEqualTo("2006-04-12");
    assertThat(item.counted().orElseThrow().inWords())
        .isEqualTo("within 6 weeks of 2006-03-01, that day not counted");
    assertThat(item.behind()).isEqualTo(RuleBehind.of(SupervisionRules.IN_TIME));
    assertThat(item.at()).hasToString("/keyWorkers/0/supervision");
    assertThat(item.seenToBy()).containsExactly(DESIGNATED, SERVICE_MANAGER);
  }

  @ParameterizedTest
  @CsvSource({"2006-04-12, false, MET", "2006-04-13, true, NOT_MET"})
  void it_is_overdue_as_soon_as_the_rule_says_so(
      LocalDate asOf, boolean overdue, Verdict.Kind expected) {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(LocalDate.of(2006, 3, 1)))
        .withArranged(Services.inPlaceFrom(LocalDate.of(2006, 3, 1))));
    assertThat(items(AgendaMatter.SUPERVISION, agenda(keyWorker, on(asOf))))
        .singleElement()
        .returns(overdue, each -> each.isOverdueOn(asOf));
    assertThat(SupervisionRules.IN_TIME.verdictOn(keyWorker, on(asOf)).kind()).isEqualTo(expected);
  }

  @Test
  void a_session_counts_from_its_day_on_and_not_before() {
    KeyWorker keyWorker =
        supervised(Supervisions.of(aSession(TODAY.minusWeeks(7)), aSession(TODAY)));
    assertThat(items(AgendaMatter.SUPERVISION, agenda(keyWorker, on(TODAY.minusDays(1)))))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY.minusWeeks(1));
    assertThat(items(AgendaMatter.SUPERVISION, agenda(keyWorker, BASIS)))
        .extracting(AgendaItem::lastDay)
        .containsExactly(TODAY.plusWeeks(6));
  }

  @Test
  void without_a_session_on_record_nothing_is_due_and_neither_where_supervision_was_given_up() {
    assertThat(agenda(supervised(Supervisions.of()), BASIS).items()).isEmpty();
    assertThat(agenda(KeyWorkers.anUnknownOne(), BASIS).items()).isEmpty();
    assertThat(agenda(
                supervised(Supervisions.of(aSession(TODAY.minusWeeks(8)))
                    .withArranged(Services.notInPlace())),
                BASIS)
            .items())
        .isEmpty();
  }

  @Test
  void after_a_year_without_any_session_the_next_is_still_due() {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(TODAY.minusYears(2))));
    assertThat(SupervisionRules.REGULAR.verdictOn(keyWorker, BASIS).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(agenda(keyWorker, BASIS).overdue())
        .extracting(AgendaItem::matter)
        .containsExactly(AgendaMatter.SUPERVISION);
  }

  @ParameterizedTest
  @CsvSource({"HOLIDAY, 1", "LONG_TERM_LEAVE, 0", "LEAVING_THE_ROLE, 0"})
  void nothing_waits_for_who_is_away_for_long(AbsenceKind kind, int due) {
    KeyWorker away = supervised(Supervisions.of(aSession(TODAY.minusWeeks(8))))
        .withAbsences(KeyWorkers.anAbsence(kind, DateSpan.startingOn(TODAY)));
    assertThat(agenda(away, BASIS).items()).hasSize(due);
  }

  @Test
  void a_key_worker_sees_to_it_alone_where_no_supervisor_is_recorded() {
    Supervision alone =
        Supervisions.of(aSession(TODAY)).withSupervisor(Optional.<Supervisor>empty());
    assertThat(agenda(supervised(alone), BASIS).items().get(0).seenToBy())
        .containsExactly(DESIGNATED);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, false, MET", "2026-11-02, true, NOT_MET"})
  void a_family_comes_up_within_a_year(LocalDate asOf, boolean overdue, Verdict.Kind expected) {
    KeyWorker keyWorker = supervised(
        Supervisions.of(aSession(LocalDate.of(2025, 11, 1)), aSession(LocalDate.of(2026, 9, 1))));
    AllocatedFamily family = aFamily(QUIET, Assignments.keyWorker(DESIGNATED, "2025-11-01/.."));

    AgendaItem item = items(AgendaMatter.FAMILY_IN_SUPERVISION, agenda(keyWorker, on(asOf), family))
        .get(0);

    assertThat(item.id()).hasToString("kw-1/supervision/families/quiet-family");
    assertThat(item.lastDay()).isEqualTo("2026-11-01");
    assertThat(item.isOverdueOn(asOf)).isEqualTo(overdue);
    assertThat(item.counted()).isPresent();
    assertThat(item.at()).hasToString("/keyWorkers/0/supervision/sessions");
    assertThat(item.seenToBy()).containsExactly(DESIGNATED, SERVICE_MANAGER);
    assertThat(SupervisedCaseloadRules.EVERY_FAMILY
            .verdictOn(new Caseload(keyWorker, List.of(family)), on(asOf))
            .kind())
        .isEqualTo(expected);
  }

  @Test
  void a_family_that_is_handed_over_before_its_day_is_none_of_the_first_key_workers() {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(TODAY)));
    assertThat(items(
            AgendaMatter.FAMILY_IN_SUPERVISION, agenda(keyWorker, BASIS, until("2026-12-31"))))
        .isEmpty();
    assertThat(items(
            AgendaMatter.FAMILY_IN_SUPERVISION, agenda(keyWorker, BASIS, until("2027-03-02"))))
        .isEmpty();
  }

  private static AllocatedFamily until(String lastDay) {
    return aFamily(QUIET, Assignments.keyWorker(DESIGNATED, "2026-03-02/" + lastDay));
  }

  @Test
  void a_session_that_tells_no_family_leaves_open_which_is_to_come_up() {
    LocalDate year = TODAY.minusYears(1);
    KeyWorker keyWorker = supervised(Supervisions.of(plannedOn(TODAY.minusWeeks(1))));
    AllocatedFamily family =
        aFamily(QUIET, Assignments.keyWorker(DESIGNATED, year.minusDays(1) + "/.."));

    Agenda overdue = agenda(keyWorker, BASIS, family);

    assertThat(items(AgendaMatter.FAMILY_IN_SUPERVISION, overdue)).isEmpty();
    assertThat(overdue.undated()).singleElement().satisfies(each -> {
      assertThat(each.id()).hasToString("kw-1/supervision/families");
      assertThat(each.missing()).isEqualTo("which families came up");
      assertThat(each.at()).hasToString("/keyWorkers/0/supervision/sessions");
      assertThat(each.seenToBy()).containsExactly(DESIGNATED, SERVICE_MANAGER);
    });
    assertThat(agenda(keyWorker, on(TODAY.minusDays(1)), family).undated()).isEmpty();
  }

  @Test
  void a_session_that_is_only_planned_leaves_nothing_open() {
    KeyWorker keyWorker = supervised(Supervisions.of(
        aSession(LocalDate.of(2026, 3, 2)),
        aSession(LocalDate.of(2026, 11, 1)).withFamilies(QUIET),
        plannedOn(TODAY.plusWeeks(2))));
    AllocatedFamily family = until("2030-12-31");
    AllocatedFamily other =
        aFamily(new FamilyId("other"), Assignments.keyWorker(DESIGNATED, "2026-03-02/.."));
    Agenda agenda = agenda(keyWorker, BASIS, family, other);
    assertThat(agenda.undated()).isEmpty();
    assertThat(items(AgendaMatter.FAMILY_IN_SUPERVISION, agenda))
        .extracting(each -> each.id().value())
        .containsExactly("kw-1/supervision/families/other");
  }

  @Test
  void something_urgent_waits_as_long_as_the_service_lets_it() {
    LocalDate asked = TODAY.minusDays(3);
    Basis basis = new Basis(
        TODAY, LocalPolicy.named("ours").with(UrgentMatterRules.LONGEST_WAIT, Period.ofDays(3)));
    KeyWorker keyWorker = supervised(asking(stillWaiting(asked)));

    assertThat(items(AgendaMatter.URGENT_REQUEST, agenda(keyWorker, basis)))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.id()).hasToString("kw-1/supervision/urgent/" + asked);
          assertThat(item.lastDay()).isEqualTo(TODAY);
          assertThat(item.counted().orElseThrow().reference()).isEqualTo(asked);
          assertThat(item.at()).hasToString("/keyWorkers/0/supervision/urgentRequests/0");
        });
    Basis next = new Basis(TODAY.plusDays(1), basis.policy());
    assertThat(UrgentMatterRules.HEARD_IN_TIME.verdictOn(keyWorker, basis).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(UrgentMatterRules.HEARD_IN_TIME.verdictOn(keyWorker, next).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(agenda(keyWorker, next).overdue())
        .extracting(AgendaItem::matter)
        .containsExactly(AgendaMatter.URGENT_REQUEST);
  }

  @Test
  void where_the_service_has_set_nothing_the_next_session_is_the_last_day() {
    KeyWorker keyWorker = supervised(
        Supervisions.of(aSession(TODAY)).withUrgentRequests(stillWaiting(TODAY.minusDays(3))));

    assertThat(items(AgendaMatter.URGENT_REQUEST, agenda(keyWorker, BASIS)))
        .singleElement()
        .returns(TODAY, AgendaItem::lastDay)
        .returns(Optional.empty(), AgendaItem::counted);
    assertThat(agenda(keyWorker, on(TODAY.minusDays(1))).undated()).hasSize(1);
  }

  @Test
  void without_a_session_since_nobody_can_tell_how_long_it_may_wait() {
    KeyWorker keyWorker = supervised(asking(stillWaiting(TODAY)));

    assertThat(agenda(keyWorker, BASIS).undated()).isEmpty();
    assertThat(UrgentMatterRules.HEARD_IN_TIME.verdictOn(keyWorker, BASIS).unknowns())
        .isEmpty();
    Basis next = on(TODAY.plusDays(1));
    assertThat(agenda(keyWorker, next).undated()).singleElement().satisfies(each -> {
      assertThat(each.matter()).isEqualTo(AgendaMatter.URGENT_REQUEST);
      assertThat(each.missing())
          .isEqualTo(UrgentMatterRules.HEARD_IN_TIME
              .verdictOn(keyWorker, next)
              .unknowns()
              .get(0)
              .what());
      assertThat(each.at()).hasToString("/keyWorkers/0/supervision/urgentRequests/0");
    });
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, 0", "2026-11-22, 0", "2026-11-23, 1"})
  void what_was_discussed_by_the_day_waits_no_longer(LocalDate answered, int waiting) {
    UrgentRequest request = Supervisions.anUrgentRequest(TODAY.minusDays(2), answered);
    assertThat(agenda(supervised(asking(request)), BASIS).undated()).hasSize(waiting);
    assertThat(
            agenda(supervised(asking(stillWaiting(TODAY.plusDays(1)))), BASIS).undated())
        .isEmpty();
  }

  @Test
  void the_place_is_that_of_the_key_worker_in_the_record_of_the_service() {
    KeyWorker second = KeyWorkers.aNonDesignatedOne()
        .withSupervision(Supervisions.of(aSession(TODAY.minusWeeks(1))));
    Caseloads caseloads = new Caseloads(List.of(KeyWorkers.aDesignatedOne(), second), List.of());
    assertThat(SupervisionDues.of(caseloads, BASIS))
        .extracting(each -> each.at().toString())
        .containsExactly("/keyWorkers/0/supervision", "/keyWorkers/1/supervision");
  }

  @Test
  void sessions_of_long_ago_ask_for_no_family() {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(LocalDate.of(2026, 3, 2))));
    AllocatedFamily family = until("2030-12-31");
    assertThat(items(AgendaMatter.FAMILY_IN_SUPERVISION, agenda(keyWorker, BASIS, family)))
        .isEmpty();
  }
}
