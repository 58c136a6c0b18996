package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.aSupervision;
import static org.keywork.fixtures.Supervisions.anEscalation;
import static org.keywork.fixtures.Supervisions.stillWaiting;
import static org.keywork.fixtures.Supervisions.supervised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.Policies;
import org.keywork.agency.Arrangement;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.Supervisions;
import org.keywork.rule.Basis;
import org.keywork.rule.Miss;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** From which day on supervision is missed, and where the rules point. */
class SupervisionRulesTest {

  private static Verdict verdict(Rule<KeyWorker> rule, Supervision supervision) {
    return rule.verdictOn(supervised(supervision), BASIS);
  }

  private static List<String> missedAt(Rule<KeyWorker> rule, Supervision supervision) {
    return verdict(rule, supervision).misses().stream()
        .map(miss -> miss.at().pointer())
        .toList();
  }

  private static List<String> questions(Rule<KeyWorker> rule, Supervision supervision) {
    return verdict(rule, supervision).unknowns().stream()
        .map(unknown -> unknown.at().pointer() + ": " + unknown.what())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2006-04-12, MET", "2006-04-13, NOT_MET"})
  void the_last_day_is_in_time_and_the_next_is_late(LocalDate asOf, Verdict.Kind expected) {
    KeyWorker keyWorker = supervised(Supervisions.of(aSession(LocalDate.of(2006, 3, 1))));
    Basis basis = new Basis(asOf, Policies.pembrokeshire());
    assertThat(SupervisionRules.IN_TIME.verdictOn(keyWorker, basis).kind()).isEqualTo(expected);
  }

  @Test
  void a_late_session_is_told_with_its_last_day() {
    Supervision late = Supervisions.of(aSession(LocalDate.of(2026, 10, 1)));
    Miss miss = verdict(SupervisionRules.IN_TIME, late).misses().get(0);
    assertThat(miss.at().pointer()).isEqualTo("/supervision/sessions");
    assertThat(miss.facts()).hasToString("{keyWorker=kw-1, last=2026-10-01, due=2026-11-12}");
  }

  @Test
  void a_key_worker_of_whom_nothing_is_recorded_is_asked_about_once() {
    List<Unknown> questions = SupervisionRules.all().stream()
        .flatMap(rule -> verdictOnUnknown(rule).unknowns().stream())
        .toList();
    assertThat(questions)
        .extracting(question -> question.at().pointer())
        .containsExactly("/supervision");
  }

  @SuppressWarnings("unchecked") // all rules about supervision look at key workers
  private static Verdict verdictOnUnknown(Rule<?> rule) {
    return ((Rule<KeyWorker>) rule).verdictOn(KeyWorkers.anUnknownOne(), BASIS);
  }

  @Test
  void supervision_that_is_not_arranged_is_missed_where_it_says_so() {
    assertThat(
            missedAt(SupervisionRules.REGULAR, aSupervision().withArranged(Services.notInPlace())))
        .containsExactly("/supervision/arranged");
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, true", "2025-11-21, false"})
  void a_session_of_a_year_ago_still_shows_that_supervision_goes_on(
      LocalDate last, boolean regular) {
    assertThat(
            missedAt(SupervisionRules.REGULAR, Supervisions.of(aSession(last))).isEmpty())
        .isEqualTo(regular);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-21, NOT_MET", "2025-11-22, MET", "2026-11-22, MET"})
  void what_lapsed_may_be_arranged_anew(LocalDate since, Verdict.Kind expected) {
    Supervision anew = Supervisions.of(aSession(LocalDate.of(2024, 1, 31)))
        .withArranged(Services.inPlaceFrom(since));
    assertThat(verdict(SupervisionRules.REGULAR, anew).kind()).isEqualTo(expected);
  }

  @Test
  void what_lapsed_without_an_arrangement_is_missed() {
    Supervision lapsed = Supervisions.of(aSession(LocalDate.of(2024, 2, 29)))
        .withArranged(Optional.<Arrangement>empty());
    assertThat(missedAt(SupervisionRules.REGULAR, lapsed)).containsExactly("/supervision/sessions");
  }

  @Test
  void one_session_alone_leaves_open_whether_it_is_regular() {
    Supervision once = Supervisions.of(aSession(TODAY)).withArranged(Optional.<Arrangement>empty());
    assertThat(questions(SupervisionRules.REGULAR, once))
        .containsExactly("/supervision/arranged: whether regular supervision in that role is"
            + " arranged for the key worker");
  }

  @Test
  void everything_that_a_supervisor_lacks_is_told() {
    Supervisor unfit = Supervisions.aSupervisor()
        .withPosition(SupervisorPosition.INEXPERIENCED_PERSON)
        .withUnderstandsRole(false)
        .withCommittedToRole(false);
    assertThat(missedAt(SupervisionRules.SUPERVISOR, aSupervision().withSupervisor(unfit)))
        .containsExactly(
            "/supervision/supervisor/position",
            "/supervision/supervisor/understandsRole",
            "/supervision/supervisor/committedToRole");
  }

  @Test
  void everything_not_known_of_a_supervisor_is_asked() {
    Supervisor unknown =
        Supervisor.builder().practitioner(KeyWorkers.LINE_MANAGER).build();
    assertThat(questions(SupervisionRules.SUPERVISOR, aSupervision().withSupervisor(unknown)))
        .containsExactly(
            "/supervision/supervisor/position: whether the supervisor is a manager or experienced",
            "/supervision/supervisor/understandsRole: whether the supervisor understands the role",
            "/supervision/supervisor/committedToRole: whether the supervisor is committed to the"
                + " role");
  }

  @Test
  void the_manager_is_asked_about_each_time_that_was_tough() {
    Supervision tough = aSupervision()
        .withEscalations(
            anEscalation(TODAY.minusYears(2), false),
            anEscalation(TODAY.minusYears(1), false),
            anEscalation(TODAY, true),
            anEscalation(TODAY, false),
            anEscalation(TODAY.plusDays(1), false),
            Escalation.builder().on(TODAY).build());
    assertThat(missedAt(SupervisionRules.MANAGER_STEPS_IN, tough))
        .containsExactly(
            "/supervision/escalations/1/managerSteppedIn",
            "/supervision/escalations/3/managerSteppedIn");
    assertThat(verdict(SupervisionRules.MANAGER_STEPS_IN, tough).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/escalations/5/managerSteppedIn");
  }

  @Test
  void a_planned_session_has_a_date_too() {
    assertThat(verdict(
                SupervisionRules.DATES, Supervisions.of(Supervisions.plannedOn(TODAY.plusDays(1))))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, CANNOT_TELL", "2025-11-21, NOT_MET"})
  void dates_are_missed_once_supervision_is_arranged_for_more_than_a_year(
      LocalDate since, Verdict.Kind expected) {
    Supervision undated = aSupervision().withSessions().withArranged(Services.inPlaceFrom(since));
    assertThat(verdict(SupervisionRules.DATES, undated).kind()).isEqualTo(expected);
  }

  @Test
  void dates_are_asked_for_where_it_is_not_known_since_when_supervision_is_arranged() {
    Supervision undated = aSupervision()
        .withSessions()
        .withArranged(Arrangement.builder().inPlace(true).build());
    assertThat(questions(SupervisionRules.DATES, undated))
        .containsExactly("/supervision/sessions: the days on which the key worker is supervised");
  }

  @Test
  void every_urgent_request_of_the_year_is_told() {
    LocalDate before = Supervisions.LAST.minusDays(1);
    Supervision waiting = aSupervision()
        .withUrgentRequests(
            stillWaiting(TODAY.minusYears(1).minusDays(1)),
            stillWaiting(TODAY.minusYears(1)),
            stillWaiting(before),
            stillWaiting(TODAY.minusDays(1)),
            stillWaiting(TODAY),
            stillWaiting(TODAY.plusDays(1)));
    Verdict verdict = verdict(UrgentMatterRules.HEARD_IN_TIME, waiting);
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer())
        .containsExactly("/supervision/urgentRequests/1", "/supervision/urgentRequests/2");
    assertThat(verdict.misses().get(1).facts())
        .hasToString("{keyWorker=kw-1, asked=" + before + ", due=" + Supervisions.LAST + "}");
    assertThat(verdict.unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/urgentRequests/3");
  }

  @Test
  void an_answer_of_tomorrow_is_none_yet() {
    UrgentRequest request = Supervisions.anUrgentRequest(TODAY.minusDays(3), TODAY.plusDays(1));
    assertThat(request.waitingUntil(TODAY)).isEqualTo(TODAY);
    assertThat(request.waitingUntil(TODAY.plusDays(1))).isEqualTo(TODAY.plusDays(1));
    assertThat(request.waitingUntil(TODAY.plusDays(2))).isEqualTo(TODAY.plusDays(1));
  }
}
