package org.keywork.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.caseload.CoverFitRules.COVER_IS_FIT;
import static org.keywork.caseload.CoverFitRules.NO_FAMILY_LEFT_ALONE;
import static org.keywork.fixtures.Assignments.cover;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.anAbsence;
import static org.keywork.fixtures.Loads.aFamily;
import static org.keywork.fixtures.Loads.families;
import static org.keywork.fixtures.Loads.limitedTo;
import static org.keywork.fixtures.Loads.nonDesignated;
import static org.keywork.fixtures.Loads.together;
import static org.keywork.practitioner.AbsenceKind.HOLIDAY;
import static org.keywork.practitioner.AbsenceKind.LONG_TERM_LEAVE;
import static org.keywork.practitioner.AbsenceKind.OUT_OF_OFFICE;
import static org.keywork.practitioner.AbsenceKind.SICKNESS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AbsenceFromFamily;
import org.keywork.assignment.CoverReading;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.fixtures.Absences;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Miss;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/** What the service knows of leave, held against the families of whoever is away or covers. */
class CoverFitRulesTest {

  private static final PractitionerId ANN = new PractitionerId("ann");
  private static final PractitionerId BEN = new PractitionerId("ben");
  private static final KeyWorkerAssignment ANNS = keyWorker(ANN, "2026-03-02/..");
  private static final KeyWorkerAssignment BEN_COVERS = cover(BEN, "2026-11-16/..");

  private static KeyWorker ann(Absence... absences) {
    return nonDesignated("ann").withAbsences(absences);
  }

  private static KeyWorker ben(Absence... absences) {
    return nonDesignated("ben").withAbsences(absences);
  }

  private static Absence sick(String days) {
    return anAbsence(SICKNESS, DateSpan.parse(days));
  }

  private static AllocatedFamily showing(AbsenceFromFamily absence, AllocatedFamily family) {
    return new AllocatedFamily(
        family.family(),
        family.history().withAbsences(absence),
        family.intensities(),
        family.people(),
        family.withLifeLimitedChild());
  }

  private static Verdict alone(Basis basis, List<KeyWorker> people, AllocatedFamily... families) {
    return NO_FAMILY_LEFT_ALONE.verdictOn(new Caseloads(people, List.of(families)), basis);
  }

  private static Verdict.Kind alone(KeyWorker ann, AllocatedFamily... families) {
    return alone(BASIS, List.of(ann, ben()), families).kind();
  }

  @Test
  void the_first_and_the_last_day_of_a_leave_count() {
    AllocatedFamily family = aFamily("a", ANNS);

    assertThat(alone(ann(sick("2026-11-22/..")), family)).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(alone(ann(sick("2026-11-01/2026-11-22")), family)).isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(alone(ann(sick("2026-11-23/..")), family)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(alone(ann(sick("2026-11-01/2026-11-21")), family))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void one_leave_gives_one_finding_for_all_families_left_alone() {
    KeyWorker away = ann(sick("2026-05-01/2026-05-02"), sick("2026-11-16/.."));
    Verdict verdict = alone(
        BASIS,
        List.of(ben(), away),
        aFamily("b", ANNS),
        aFamily("a", ANNS),
        aFamily("covered", ANNS, BEN_COVERS));

    assertThat(verdict.misses()).hasSize(1);
    assertThat(verdict.misses().get(0).at().pointer()).isEqualTo("/keyWorkers/1/absences/1");
    assertThat(facts(verdict).inWords("families")).isEqualTo("a and b");
    assertThat(facts(verdict).inWords("from")).isEqualTo("2026-11-16");
  }

  private static Facts facts(Verdict verdict) {
    return verdict.misses().stream().map(Miss::facts).findFirst().orElseThrow();
  }

  @Test
  void a_family_whose_case_file_shows_the_leave_is_left_to_the_rule_about_it() {
    AllocatedFamily shown =
        showing(Absences.untold(ANN, SICKNESS, "2026-11-16/.."), aFamily("a", ANNS));
    AllocatedFamily over =
        showing(Absences.untold(ANN, SICKNESS, "2026-11-16/2026-11-21"), aFamily("a", ANNS));

    assertThat(alone(ann(sick("2026-11-16/..")), shown)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(alone(ann(sick("2026-11-16/..")), over)).isEqualTo(Verdict.Kind.NOT_MET);
  }

  @Test
  void a_cover_who_is_away_by_the_record_of_the_service_is_not_there() {
    AllocatedFamily covered = aFamily("a", ANNS, BEN_COVERS);
    KeyWorker away = ann(sick("2026-11-16/.."));

    assertThat(alone(BASIS, List.of(away, ben()), covered).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(alone(BASIS, List.of(away, ben(sick("2026-11-22/.."))), covered).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(alone(
                BASIS,
                List.of(away, ben(anAbsence(OUT_OF_OFFICE, DateSpan.startingOn(TODAY)))),
                covered)
            .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(alone(BASIS, List.of(away), covered).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void of_two_leaves_at_once_the_one_that_calls_for_cover_is_told() {
    Basis longOnly =
        new Basis(TODAY, BASIS.policy().with(CoverReading.READING, CoverReading.LONG_TERM_ONLY));
    Absence leave = anAbsence(LONG_TERM_LEAVE, DateSpan.startingOn(TODAY));
    List<KeyWorker> people = List.of(
        ann(anAbsence(OUT_OF_OFFICE, DateSpan.startingOn(TODAY)), sick("2026-11-16/.."), leave));
    AllocatedFamily family = aFamily("a", ANNS);

    assertThat(alone(longOnly, people, family).misses().get(0).at().pointer())
        .isEqualTo("/keyWorkers/0/absences/2");
    assertThat(alone(longOnly, List.of(ann(sick("2026-11-16/.."), sick("2026-11-17/.."))), family)
            .unknowns()
            .get(0)
            .at()
            .pointer())
        .isEqualTo("/keyWorkers/0/absences/0");
  }

  @Test
  void families_that_are_not_there_any_more_are_left_alone_by_nobody() {
    AllocatedFamily gone = aFamily("a", keyWorker(ANN, "2026-03-02/2026-11-21"));

    assertThat(alone(ann(sick("2026-11-16/..")), gone)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  private static Verdict fit(Basis basis, KeyWorker who, AllocatedFamily... families) {
    return COVER_IS_FIT.verdictOn(new Caseload(who, List.of(families)), basis);
  }

  @Test
  void whoever_covers_is_there_today() {
    AllocatedFamily covered = aFamily("a", ANNS, BEN_COVERS);

    assertThat(fit(BASIS, ben(sick("2026-11-22/2026-11-22")), covered).kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(fit(BASIS, ben(sick("2026-11-23/..")), covered).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(fit(BASIS, ben(anAbsence(OUT_OF_OFFICE, DateSpan.startingOn(TODAY))), covered)
            .kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(fit(
                BASIS,
                ben(sick("2026-11-22/..")),
                showing(Absences.untold(BEN, SICKNESS, "2026-11-22/.."), covered))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  void whoever_covers_has_completed_the_induction_by_that_day() {
    AllocatedFamily covered = aFamily("a", ANNS, BEN_COVERS);

    assertThat(fit(BASIS, ben().withInductionOn(TODAY), covered).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(
            facts(fit(BASIS, ben().withInductionOn(TODAY.plusDays(1)), covered)).inWords("lacking"))
        .isEqualTo("the induction");
  }

  @Test
  void all_that_is_lacking_is_told_at_once() {
    Verdict verdict = fit(
        BASIS,
        ben(sick("2026-11-22/..")).withInductionOn(TODAY.plusDays(1)),
        aFamily("c", ANNS, BEN_COVERS),
        aFamily("b", ANNS, BEN_COVERS),
        aFamily("own", keyWorker(BEN, "2026-03-02/..")));

    assertThat(verdict.misses()).hasSize(1);
    assertThat(facts(verdict).inWords("lacking")).isEqualTo("presence and the induction");
    assertThat(facts(verdict).inWords("families")).isEqualTo("b and c");
  }

  /** R311: room is asked for by one rule, and the families covered count there. */
  @Test
  void whether_there_is_room_for_the_families_covered_another_rule_says() {
    List<AllocatedFamily> twoAndOne =
        together(families(2, BEN), List.of(aFamily("a", ANNS, BEN_COVERS)));
    Caseload caseload = new Caseload(ben(), twoAndOne);

    assertThat(COVER_IS_FIT.verdictOn(caseload, limitedTo(40, 2)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(CaseloadRules.ROOM_FOR_URGENT_NEEDS
            .verdictOn(caseload, limitedTo(40, 2))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
    assertThat(CaseloadRules.ROOM_FOR_URGENT_NEEDS
            .verdictOn(caseload, limitedTo(40, 4))
            .kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  /** R312: what somebody covers counts on their caseload while they cover. */
  @Test
  void a_family_covered_adds_to_the_load_while_it_is_covered() {
    Caseload caseload =
        new Caseload(ben(), List.of(aFamily("a", ANNS, cover(BEN, "2026-11-16/2026-11-22"))));

    assertThat(caseload.capacityOn(BASIS).load().asCover()).isEqualTo(1);
    assertThat(caseload
            .capacityOn(new Basis(TODAY.plusDays(1), BASIS.policy()))
            .load()
            .families())
        .isZero();
  }

  @Test
  void a_holiday_is_a_leave_as_well() {
    assertThat(alone(ann(anAbsence(HOLIDAY, DateSpan.of(TODAY, TODAY))), aFamily("a", ANNS)))
        .isEqualTo(Verdict.Kind.NOT_MET);
  }
}
