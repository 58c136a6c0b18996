package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.caseload.Disagreement.Kind.FAMILY_TWICE;
import static org.keywork.caseload.Disagreement.Kind.LEAVE_NOT_IN_CASE_FILE;
import static org.keywork.caseload.Disagreement.Kind.NOT_A_KEY_WORKER;
import static org.keywork.caseload.Disagreement.Kind.OTHER_AGENCY;
import static org.keywork.caseload.Disagreement.Kind.OTHER_ROLE;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Profession;
import org.keywork.casefile.CaseFile;
import org.keywork.family.FamilyId;
import org.keywork.fixtures.Absences;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Loads;
import org.keywork.fixtures.Services;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/** What case files and the record of the service say of the same people is compared. */
class DisagreementTest {

  private static final PractitionerId KEY_WORKER = CaseFiles.KEY_WORKER;
  private static final PractitionerId THERAPIST = CaseFiles.THERAPIST;
  private static final FamilyId FAMILY = Families.aFamily().id();

  @Test
  void the_fixtures_agree() {
    assertThat(found(aCaseFile())).isEmpty();
  }

  @Test
  void a_key_worker_or_cover_whom_the_service_does_not_list_is_told() {
    CaseFile file = Assignments.with(
        Assignments.keyWorker(THERAPIST, "2026-03-02/.."),
        Assignments.cover(CaseFiles.TEACHER, "2026-03-02/.."));

    assertThat(found(file))
        .containsExactly(
            new Disagreement(NOT_A_KEY_WORKER, CaseFiles.TEACHER, FAMILY),
            new Disagreement(NOT_A_KEY_WORKER, THERAPIST, FAMILY));
  }

  @Test
  void a_service_that_lists_nobody_disagrees_with_nobody() {
    Caseloads silent = new Caseloads(List.of(), List.of(CaseFiles.aCaseFile().allocated()));

    assertThat(silent.disagreementsOn(TODAY)).isEmpty();
  }

  @Test
  void who_is_back_up_need_not_be_a_key_worker_of_the_service() {
    assertThat(found(Assignments.with(
            CaseFiles.anAssignment(), Assignments.backUp(THERAPIST, "2026-03-02/.."))))
        .isEmpty();
  }

  @Test
  void whoever_is_gone_need_not_be_listed() {
    CaseFile until = Assignments.with(Assignments.keyWorker(THERAPIST, "2026-03-02/2026-11-22"));
    CaseFile gone = Assignments.with(Assignments.keyWorker(THERAPIST, "2026-03-02/2026-11-21"));

    assertThat(found(until)).hasSize(1);
    assertThat(found(gone)).isEmpty();
    assertThat(found(until.withClosedOn(TODAY))).isEmpty();
  }

  @Test
  void another_role_and_another_employer_are_told() {
    Practitioner beside = CaseFiles.aKeyWorker()
        .withAgency(CaseFiles.SCHOOL)
        .withRole(KeyWorkingRole.beside(Profession.CLASS_TEACHER));

    assertThat(found(with(beside)))
        .containsExactly(
            new Disagreement(OTHER_ROLE, KEY_WORKER, FAMILY),
            new Disagreement(OTHER_AGENCY, KEY_WORKER, FAMILY));
  }

  @Test
  void several_families_of_one_key_worker_are_told_by_id() {
    assertThat(new Caseloads(
                List.of(Loads.designated("another")),
                List.of(
                    Loads.aFamily("b", CaseFiles.anAssignment()),
                    Loads.aFamily("c", CaseFiles.anAssignment()),
                    Loads.aFamily("a", CaseFiles.anAssignment())))
            .disagreementsOn(TODAY))
        .extracting(each -> each.family().value())
        .containsExactly("a", "b", "c");
  }

  @Test
  void what_only_one_of_them_knows_is_no_disagreement() {
    assertThat(found(with(CaseFiles.aKeyWorker().withRole(Optional.<KeyWorkingRole>empty()))))
        .isEmpty();
  }

  @Test
  void a_family_of_two_case_files_on_one_day_is_told() {
    assertThat(found(aCaseFile(), aCaseFile()))
        .containsExactly(new Disagreement(FAMILY_TWICE, KEY_WORKER, FAMILY));
    assertThat(found(aCaseFile(), aCaseFile().withClosedOn(TODAY))).isEmpty();
  }

  @Test
  void a_case_file_hands_over_those_who_are_assigned_and_nobody_else() {
    AllocatedFamily family = aCaseFile().allocated();

    assertThat(family.people())
        .containsExactly(new AssignedPerson(
            KEY_WORKER, new AgencyId("centre"), Optional.of(RoleKind.DESIGNATED)));
    assertThat(family.toString()).doesNotContain("Workington", "Quillfeather");
  }

  @Test
  void a_leave_that_the_case_file_does_not_show_is_told_from_its_first_day_on() {
    assertThat(foundWhileAway(AbsenceKind.HOLIDAY, "2026-11-22/2026-11-22", aCaseFile()))
        .containsExactly(new Disagreement(LEAVE_NOT_IN_CASE_FILE, KEY_WORKER, FAMILY));
    assertThat(foundWhileAway(AbsenceKind.HOLIDAY, "2026-11-23/..", aCaseFile()))
        .isEmpty();
    assertThat(foundWhileAway(AbsenceKind.HOLIDAY, "2026-11-01/2026-11-21", aCaseFile()))
        .isEmpty();
    assertThat(foundWhileAway(AbsenceKind.OUT_OF_OFFICE, "2026-11-22/2026-11-22", aCaseFile()))
        .isEmpty();
  }

  @Test
  void a_leave_that_the_case_file_shows_is_none() {
    CaseFile file = Absences.with(Absences.away(AbsenceKind.HOLIDAY, "2026-11-20/2026-11-22"));

    assertThat(foundWhileAway(AbsenceKind.HOLIDAY, "2026-11-20/2026-11-24", file))
        .isEmpty();
    assertThat(found(file)).isEmpty();
  }

  private static List<Disagreement> foundWhileAway(AbsenceKind kind, String days, CaseFile file) {
    KeyWorker away = Loads.designated(KEY_WORKER.value())
        .withAbsences(KeyWorkers.anAbsence(kind, DateSpan.parse(days)));
    return new Caseloads(List.of(away), List.of(file.allocated())).disagreementsOn(TODAY);
  }

  private static CaseFile with(Practitioner keyWorker) {
    return aCaseFile()
        .withPractitioners(
            keyWorker,
            CaseFiles.aPractitioner(CaseFiles.TEACHER, CaseFiles.SCHOOL, Profession.CLASS_TEACHER),
            CaseFiles.aPractitioner(THERAPIST, CaseFiles.TRUST, Profession.PHYSIOTHERAPIST));
  }

  private static List<Disagreement> found(CaseFile... files) {
    return Services.aService()
        .workingWith(Arrays.stream(files).map(CaseFile::allocated).toList())
        .disagreementsOn(TODAY);
  }
}
