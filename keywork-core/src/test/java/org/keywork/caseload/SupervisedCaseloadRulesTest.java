package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.caseload.SupervisedCaseloadRules.EVERY_FAMILY;
import static org.keywork.caseload.SupervisedTransferRules.TRANSFERS;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.DESIGNATED;
import static org.keywork.fixtures.KeyWorkers.NON_DESIGNATED;
import static org.keywork.fixtures.SupervisedCaseloadRuleExamples.aFamily;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.aSupervision;
import static org.keywork.fixtures.Supervisions.supervised;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Supervisions;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionContent;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** Which families did not come up in supervision, and from which day on that is missed. */
class SupervisedCaseloadRulesTest {

  private static final FamilyId FIRST = new FamilyId("family-1");
  private static final FamilyId SECOND = new FamilyId("family-2");
  private static final String LONG_AGO = "2024-09-02";

  private static AllocatedFamily family(FamilyId id, String days) {
    return aFamily(id, Assignments.keyWorker(DESIGNATED, days));
  }

  private static Verdict everyFamily(Supervision supervision, AllocatedFamily... families) {
    return EVERY_FAMILY.verdictOn(new Caseload(supervised(supervision), List.of(families)), BASIS);
  }

  @Test
  void each_family_that_did_not_come_up_is_told() {
    Verdict verdict = everyFamily(
        Supervisions.of(aSession(TODAY).withFamilies(new FamilyId("family-3"))),
        family(FIRST, LONG_AGO + "/.."),
        family(SECOND, "2025-01-31/.."),
        family(new FamilyId("family-3"), LONG_AGO + "/.."));
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts())
        .containsExactly(
            "/supervision/sessions {keyWorker=kw-1, family=family-1, last=2024-09-02,"
                + " due=2025-09-02}",
            "/supervision/sessions {keyWorker=kw-1, family=family-2, last=2025-01-31,"
                + " due=2026-01-31}");
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, MET", "2025-11-21, NOT_MET", "2026-11-23, NOT_MET"})
  void on_the_last_day_it_may_still_come_up(LocalDate last, Verdict.Kind expected) {
    Verdict verdict = everyFamily(
        Supervisions.of(aSession(last), aSession(TODAY).withFamilies(SECOND)),
        family(FIRST, LONG_AGO + "/.."));
    assertThat(verdict.kind()).isEqualTo(expected);
  }

  @Test
  void a_year_after_the_29th_of_february_ends_on_the_28th() {
    Supervision supervision = Supervisions.of(
        aSession(LocalDate.of(2024, 2, 29)),
        aSession(LocalDate.of(2025, 2, 28)).withFamilies(SECOND));
    Caseload caseload = new Caseload(
        supervised(supervision),
        List.of(new AllocatedFamily(
            FIRST,
            AssignmentHistory.builder()
                .active(DateSpan.parse("2023-09-01/.."))
                .addAssignments(Assignments.keyWorker(DESIGNATED, "2023-09-01/.."))
                .build(),
            List.of(),
            List.of(),
            List.of())));
    assertThat(kindOn(LocalDate.of(2025, 2, 28), caseload)).isEqualTo(Verdict.Kind.MET);
    assertThat(kindOn(LocalDate.of(2025, 3, 1), caseload)).isEqualTo(Verdict.Kind.NOT_MET);
  }

  private static Verdict.Kind kindOn(LocalDate asOf, Caseload caseload) {
    return EVERY_FAMILY
        .verdictOn(caseload, new Basis(asOf, LocalPolicy.named("ours")))
        .kind();
  }

  @Test
  void what_came_up_before_the_key_worker_took_the_family_over_does_not_count_against_them() {
    Verdict verdict = everyFamily(
        Supervisions.of(aSession(TODAY).withFamilies(SECOND)), family(FIRST, "2025-11-22/.."));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void a_family_off_the_active_list_is_left_alone() {
    AllocatedFamily gone = new AllocatedFamily(
        FIRST,
        AssignmentHistory.builder()
            .active(DateSpan.parse("2024-09-02/2026-11-21"))
            .addAssignments(Assignments.keyWorker(DESIGNATED, LONG_AGO + "/.."))
            .build(),
        List.of(),
        List.of(),
        List.of());
    Supervision supervision = Supervisions.of(aSession(TODAY).withFamilies(SECOND));
    assertThat(everyFamily(supervision, gone).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void only_a_session_within_the_time_leaves_anything_open() {
    Supervision supervision = Supervisions.of(
        aSession(TODAY.minusYears(1).minusDays(1)).withFamilies(),
        aSession(TODAY.plusDays(1)).withFamilies(),
        aSession(TODAY.minusYears(1)).withFamilies());
    assertThat(everyFamily(supervision, family(FIRST, LONG_AGO + "/..")).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/sessions/2/families");
    assertThat(everyFamily(
                supervision.withSessions(
                    supervision.sessions().get(0),
                    supervision.sessions().get(1),
                    aSession(TODAY).withFamilies(SECOND)),
                family(FIRST, LONG_AGO + "/.."))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_silent_session_is_asked_about_once_for_all_families() {
    Supervision supervision = Supervisions.of(aSession(TODAY).withFamilies());
    assertThat(everyFamily(
                supervision, family(FIRST, LONG_AGO + "/.."), family(SECOND, LONG_AGO + "/.."))
            .unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/sessions/0/families");
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, NOT_MET", "2025-11-21, NOT_APPLICABLE"})
  void where_nobody_was_supervised_of_late_no_family_is_missed_in_it(
      LocalDate last, Verdict.Kind expected) {
    Supervision supervision = Supervisions.of(aSession(last).withFamilies(SECOND));
    assertThat(everyFamily(supervision, family(FIRST, LONG_AGO + "/..")).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, NOT_APPLICABLE", "2026-11-21, NOT_MET"})
  void whoever_is_away_is_asked_nothing(LocalDate lastDayAway, Verdict.Kind expected) {
    KeyWorker away = supervised(Supervisions.of(
            aSession(TODAY).withFamilies(SECOND).withContents(SupervisionContent.OWN_FEELINGS)))
        .withAbsences(KeyWorkers.anAbsence(
            AbsenceKind.SICKNESS, DateSpan.of(LocalDate.of(2026, 10, 1), lastDayAway)));
    Caseload caseload = new Caseload(
        away,
        List.of(family(FIRST, LONG_AGO + "/.."), handedOverInSummer(new FamilyId("family-4"))));

    assertThat(EVERY_FAMILY.verdictOn(caseload, BASIS).kind()).isEqualTo(expected);
    assertThat(TRANSFERS.verdictOn(caseload, BASIS).kind()).isEqualTo(expected);
  }

  @Test
  void a_family_that_is_another_key_workers_is_left_to_that_one() {
    AllocatedFamily anothers =
        aFamily(FIRST, Assignments.keyWorker(NON_DESIGNATED, LONG_AGO + "/.."));
    assertThat(everyFamily(Supervisions.of(aSession(TODAY).withFamilies(SECOND)), anothers)
            .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_session_that_does_not_tell_is_asked_about_once_for_all_transfers() {
    Caseload caseload = new Caseload(
        supervised(Supervisions.of(aSession(TODAY).withContents())),
        List.of(handedOverInSummer(FIRST), handedOverInSummer(SECOND)));
    assertThat(TRANSFERS.verdictOn(caseload, BASIS).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/supervision/sessions/0/contents");
  }

  private static AllocatedFamily handedOverInSummer(FamilyId id) {
    return aFamily(
        id,
        Assignments.keyWorker(DESIGNATED, LONG_AGO + "/2026-08-31"),
        Assignments.keyWorker(NON_DESIGNATED, "2026-09-01/.."));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, NOT_MET", "2025-11-21, NOT_APPLICABLE", "2026-11-23, NOT_APPLICABLE"})
  void a_transfer_of_the_last_year_comes_up(LocalDate last, Verdict.Kind expected) {
    assertThat(transfer(last, LocalDate.of(2025, 9, 1)).kind()).isEqualTo(expected);
  }

  @Test
  void a_transfer_is_told_with_the_family_and_the_last_day() {
    Verdict verdict = transfer(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
    assertThat(verdict.misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts())
        .containsExactly("/supervision/sessions {keyWorker=kw-1, family=family-1, on=2026-08-31}");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, NOT_MET", "2026-11-23, NOT_APPLICABLE"})
  void nothing_is_handed_over_until_the_next_key_worker_begins(
      LocalDate first, Verdict.Kind expected) {
    assertThat(transfer(LocalDate.of(2026, 11, 21), first).kind()).isEqualTo(expected);
  }

  private static Verdict transfer(LocalDate last, LocalDate first) {
    AllocatedFamily family = aFamily(
        FIRST,
        Assignments.keyWorker(DESIGNATED, LONG_AGO + "/" + last),
        Assignments.keyWorker(NON_DESIGNATED, first + "/.."));
    Supervision supervision =
        Supervisions.of(aSession(TODAY).withContents(SupervisionContent.OWN_FEELINGS));
    return TRANSFERS.verdictOn(new Caseload(supervised(supervision), List.of(family)), BASIS);
  }

  @Test
  void whoever_takes_a_family_over_has_handed_nothing_over() {
    AllocatedFamily family = aFamily(
        FIRST,
        Assignments.keyWorker(NON_DESIGNATED, LONG_AGO + "/2026-08-31"),
        Assignments.keyWorker(DESIGNATED, "2026-09-01/.."));
    Supervision supervision =
        Supervisions.of(aSession(TODAY).withContents(SupervisionContent.OWN_FEELINGS));
    assertThat(TRANSFERS
            .verdictOn(new Caseload(supervised(supervision), List.of(family)), BASIS)
            .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Property
  void a_shorter_time_never_removes_a_finding(
      @ForAll @IntRange(min = 0, max = 900) int cameUp,
      @ForAll @IntRange(min = 0, max = 900) int silent,
      @ForAll @IntRange(min = 1, max = 36) int longer,
      @ForAll @IntRange(min = 1, max = 36) int shorter) {
    Supervision supervision = aSupervision()
        .withSessions(
            aSession(TODAY.minusDays(cameUp)),
            aSession(TODAY.minusDays(silent)).withFamilies(),
            aSession(TODAY).withFamilies(SECOND));
    Caseload caseload =
        new Caseload(supervised(supervision), List.of(family(FIRST, LONG_AGO + "/..")));
    if (kindWithin(Math.max(longer, shorter), caseload) == Verdict.Kind.NOT_MET) {
      assertThat(kindWithin(Math.min(longer, shorter), caseload)).isEqualTo(Verdict.Kind.NOT_MET);
    }
  }

  private static Verdict.Kind kindWithin(int months, Caseload caseload) {
    LocalPolicy policy = LocalPolicy.named("ours")
        .with(SupervisedCaseloadRules.EVERY_FAMILY_WITHIN, Period.ofMonths(months));
    return EVERY_FAMILY.verdictOn(caseload, new Basis(TODAY, policy)).kind();
  }
}
