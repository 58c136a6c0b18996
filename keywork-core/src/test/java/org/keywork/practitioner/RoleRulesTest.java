package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.aMainJob;
import static org.keywork.fixtures.KeyWorkers.inRole;
import static org.keywork.practitioner.RoleRules.HOME_VISITS;
import static org.keywork.practitioner.RoleRules.SCHOOL_BASED;
import static org.keywork.practitioner.RoleRules.STATUTORY_DUTIES;
import static org.keywork.practitioner.RoleRules.WILLING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.agency.Arrangement;
import org.keywork.agency.Profession;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.rule.Finding;
import org.keywork.rule.Rule;
import org.keywork.rule.Unknown;
import org.keywork.rule.Verdict;

/** Where the rules about roles point, and whom they leave alone. */
class RoleRulesTest {

  private static final NonDesignated SENCO = KeyWorkingRole.beside(Profession.SENCO);

  private static Verdict verdict(Rule<KeyWorker> rule, KeyWorkingRole role) {
    return rule.verdictOn(inRole(role), BASIS);
  }

  @Test
  void what_a_school_leaves_its_key_worker_without_is_told_all_at_once() {
    MainJob job = aMainJob().withEnoughTime(false).withAnotherAdvocate(Services.notInPlace());
    assertThat(verdict(SCHOOL_BASED, SENCO.withMainJob(job)).misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts().inWords("lacking"))
        .containsExactly(
            "/practitioner/role/mainJob/enoughTime enough time",
            "/practitioner/role/mainJob/anotherAdvocate another advocate");
  }

  @Test
  void an_advocate_arranged_from_today_is_there() {
    assertThat(verdict(SCHOOL_BASED, advocateFrom(Services.inPlaceFrom(TODAY))))
        .isEqualTo(Verdict.met());
    assertThat(verdict(SCHOOL_BASED, advocateFrom(Services.inPlaceFrom(TODAY.plusDays(1))))
            .kind())
        .isEqualTo(Verdict.Kind.NOT_MET);
  }

  private static NonDesignated advocateFrom(Arrangement arrangement) {
    return SENCO.withMainJob(aMainJob().withAnotherAdvocate(arrangement));
  }

  @Test
  void one_question_is_asked_of_a_job_of_which_nothing_is_recorded() {
    assertThat(verdict(HOME_VISITS, SENCO).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/practitioner/role/mainJob");
    assertThat(verdict(STATUTORY_DUTIES, SENCO)).isEqualTo(Verdict.notApplicable());
    assertThat(verdict(SCHOOL_BASED, SENCO)).isEqualTo(Verdict.notApplicable());
  }

  @Test
  void each_gap_in_a_job_that_is_recorded_has_its_question() {
    NonDesignated role = SENCO.withMainJob(MainJob.builder().build());
    assertThat(verdict(HOME_VISITS, role).unknowns())
        .extracting(Unknown::what)
        .containsExactly(
            "whether the other job lets the key worker leave the workplace for home visits");
    assertThat(verdict(STATUTORY_DUTIES, role).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly("/practitioner/role/mainJob/statutoryDutiesFirst");
    assertThat(verdict(SCHOOL_BASED, role).unknowns())
        .extracting(unknown -> unknown.at().pointer())
        .containsExactly(
            "/practitioner/role/mainJob/enoughTime", "/practitioner/role/mainJob/anotherAdvocate");
  }

  @Test
  void a_parent_is_asked_for_willingness_only() {
    NonDesignated parent = KeyWorkingRole.beside(Profession.PARENT).withWilling(true);
    assertThat(verdict(WILLING, parent)).isEqualTo(Verdict.met());
    assertThat(verdict(HOME_VISITS, parent)).isEqualTo(Verdict.notApplicable());
    assertThat(verdict(STATUTORY_DUTIES, parent)).isEqualTo(Verdict.notApplicable());
    assertThat(verdict(SCHOOL_BASED, parent)).isEqualTo(Verdict.notApplicable());
  }

  @Test
  void somebody_who_was_sent_is_named_by_id_alone() {
    assertThat(verdict(WILLING, SENCO.withWilling(false)).misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.at().pointer()).isEqualTo("/practitioner/role/willing"))
        .satisfies(miss ->
            assertThat(miss.facts().value("keyWorker")).isEqualTo(KeyWorkers.DESIGNATED.value()));
  }

  /** A volunteer in the record of a service is asked for by the same rule as one in a case file. */
  @Test
  void a_volunteer_in_a_service_has_special_arrangements_too() {
    Practitioner volunteer = CaseFiles.aKeyWorker()
        .withProfession(Profession.VOLUNTEER)
        .withSpecialArrangementsAskedOn(Optional.of(TODAY));
    assertThat(Keywork.guidance()
            .check(
                Services.aService()
                    .withKeyWorkers(KeyWorkers.aDesignatedOne().withPractitioner(volunteer)),
                TODAY)
            .findings())
        .filteredOn(
            finding -> finding.rule().equals(SpecialArrangementRules.SPECIAL_ARRANGEMENTS.id()))
        .extracting(Finding::at)
        .extracting(Object::toString)
        .containsExactly("/keyWorkers/0/practitioner");
  }
}
