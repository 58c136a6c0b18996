package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.caseload.RoleClarityRules.CLEAR_BEFORE_FIRST_FAMILY;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.clarified;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.practitioner.RoleClarification;
import org.keywork.practitioner.RolePoint;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Miss;
import org.keywork.rule.Verdict;
import org.keywork.rule.Verdict.Kind;
import org.keywork.time.DateSpan;

/** By which day a key worker has to be clear about the role, and for how long it is told. */
class RoleClarityRulesTest {

  private static final RolePoint[] ALL = RolePoint.values();
  private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);

  private static AllocatedFamily family(String id, KeyWorkerAssignment... assignments) {
    AssignmentHistory history = AssignmentHistory.builder()
        .assignments(List.of(assignments))
        .active(DateSpan.startingOn(LocalDate.of(2024, 1, 1)))
        .build();
    return new AllocatedFamily(new FamilyId(id), history, List.of(), List.of(), List.of());
  }

  private static Caseload clear(RoleClarification... clarifications) {
    return new Caseload(
        KeyWorkers.aDesignatedOne().withRoleClarifications(clarifications),
        List.of(
            family("later", keyWorker(DESIGNATED, "2026-05-01/..")),
            family(
                "first",
                keyWorker(NON_DESIGNATED, "2025-01-01/2026-03-01"),
                cover(DESIGNATED, "2025-02-01/2025-02-28"),
                keyWorker(DESIGNATED, "2026-03-02/2026-04-30"))));
  }

  private static Verdict verdict(Caseload caseload, LocalDate asOf) {
    return CLEAR_BEFORE_FIRST_FAMILY.verdictOn(caseload, new Basis(asOf, BASIS.policy()));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01, MET", "2026-03-02, MET", "2026-03-03, NOT_MET"})
  void the_day_on_which_the_first_family_begins_is_the_last(LocalDate on, Kind expected) {
    assertThat(verdict(clear(clarified(on, ALL)), BASIS.asOf()).kind()).isEqualTo(expected);
  }

  @Test
  void a_first_family_to_come_asks_for_nothing_yet() {
    Caseload caseload = clear(clarified(BEGUN, RolePoint.TASKS));
    assertThat(verdict(caseload, BEGUN.minusDays(1)).kind()).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(caseload, BEGUN).kind()).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void what_became_clear_too_late_is_told_for_a_year() {
    Caseload caseload = clear(clarified(BEGUN.plusDays(9), ALL));
    assertThat(verdict(caseload, BEGUN.plusYears(1)).kind()).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(caseload, BEGUN.plusYears(1).plusDays(1)).kind())
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void what_is_still_not_clear_is_told_until_it_is() {
    Caseload caseload = clear(
        clarified(BEGUN, RolePoint.TASKS, RolePoint.RESPONSIBILITIES),
        clarified(BEGUN.plusYears(3), RolePoint.ACCOUNTABILITY, RolePoint.AUTHORITY));
    assertThat(verdict(caseload, BEGUN.plusYears(3).minusDays(1)).kind()).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(caseload, BEGUN.plusYears(3)).kind()).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void after_a_year_only_what_is_still_not_clear_is_named() {
    Caseload caseload = clear(clarified(
        BEGUN.plusDays(9), RolePoint.TASKS, RolePoint.RESPONSIBILITIES, RolePoint.ACCOUNTABILITY));
    assertThat(verdict(caseload, BEGUN.plusYears(1)).misses().get(0).facts().inWords("unclear"))
        .isEqualTo("tasks, responsibilities, accountability and authority");
    assertThat(verdict(caseload, BEGUN.plusYears(1).plusDays(1))
            .misses()
            .get(0)
            .facts()
            .inWords("unclear"))
        .isEqualTo("authority");
  }

  @Test
  void what_was_not_clear_is_named_with_the_day() {
    Caseload caseload = clear(clarified(BEGUN, RolePoint.TASKS, RolePoint.RESPONSIBILITIES));
    Miss miss = verdict(caseload, BASIS.asOf()).misses().get(0);
    assertThat(miss.at()).isEqualTo(Location.at("roleClarifications"));
    assertThat(miss.facts().value("keyWorker")).isEqualTo("kw-1");
    assertThat(miss.facts().value("beganOn")).isEqualTo(BEGUN);
    assertThat(miss.facts().inWords("unclear")).isEqualTo("accountability and authority");
  }
}
