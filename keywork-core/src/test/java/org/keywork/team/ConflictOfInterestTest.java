package org.keywork.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aKeyWorker;
import static org.keywork.fixtures.CaseFiles.anAgency;
import static org.keywork.fixtures.Matters.aDispute;
import static org.keywork.team.ConflictOfInterest.Reason.AGENCY_BEHIND;
import static org.keywork.team.ConflictOfInterest.Reason.NON_DESIGNATED;
import static org.keywork.team.ConflictOfInterest.Reason.OWN_AGENCY;
import static org.keywork.team.ConflictOfInterest.Reason.STATUTORY_EMPLOYER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;

class ConflictOfInterestTest {

  private static final Agency VOLUNTARY = anAgency(CENTRE, AgencyKind.VOLUNTARY, Sector.PVI);
  private static final Agency THE_SCHOOL = anAgency(SCHOOL, AgencyKind.EDUCATION, Sector.STATUTORY);
  private static final Agency HEALTH = anAgency(TRUST, AgencyKind.HEALTH, Sector.STATUTORY);

  private static Practitioner aTeacherToo() {
    return aKeyWorker().withAgency(SCHOOL).withRole(KeyWorkingRole.beside(Profession.TEACHER));
  }

  @Test
  void a_designated_key_worker_of_a_voluntary_organisation_is_free_to_speak() {
    ConflictOfInterest none = ConflictOfInterest.between(aDispute(), aKeyWorker(), VOLUNTARY);

    assertThat(none.level()).isEqualTo(ConflictOfInterest.Level.NONE);
    assertThat(none.reasons()).isEmpty();
    assertThat(none.keyWorker()).isEqualTo(KEY_WORKER);
    assertThat(none.matter()).isEqualTo(aDispute().id()).hasToString("matter-1");
  }

  @Test
  void a_second_role_is_a_risk() {
    Practitioner volunteer =
        aKeyWorker().withRole(KeyWorkingRole.beside(Profession.VOLUNTARY_ORGANISATION_STAFF));

    ConflictOfInterest risk = ConflictOfInterest.between(aDispute(), volunteer, VOLUNTARY);

    assertThat(risk.level()).isEqualTo(ConflictOfInterest.Level.RISK);
    assertThat(risk.reasons()).containsExactly(NON_DESIGNATED);
  }

  @Test
  void a_statutory_employer_is_a_risk() {
    ConflictOfInterest risk =
        ConflictOfInterest.between(aDispute(), aKeyWorker().withAgency(TRUST), HEALTH);

    assertThat(risk.level()).isEqualTo(ConflictOfInterest.Level.RISK);
    assertThat(risk.reasons()).containsExactly(STATUTORY_EMPLOYER);
  }

  @Test
  void a_teacher_has_a_conflict_where_the_school_is_concerned() {
    ConflictOfInterest conflict = ConflictOfInterest.between(aDispute(), aTeacherToo(), THE_SCHOOL);

    assertThat(conflict.level()).isEqualTo(ConflictOfInterest.Level.CONFLICT);
    assertThat(conflict.reasons())
        .containsExactlyInAnyOrder(OWN_AGENCY, STATUTORY_EMPLOYER, NON_DESIGNATED);
  }

  @Test
  void a_teacher_is_at_risk_only_where_another_agency_is_concerned() {
    ConflictOfInterest risk =
        ConflictOfInterest.between(aDispute().withAgency(TRUST), aTeacherToo(), THE_SCHOOL);

    assertThat(risk.level()).isEqualTo(ConflictOfInterest.Level.RISK);
  }

  @Test
  void a_designated_key_worker_cannot_speak_against_the_own_voluntary_organisation() {
    ConflictOfInterest conflict =
        ConflictOfInterest.between(aDispute().withAgency(CENTRE), aKeyWorker(), VOLUNTARY);

    assertThat(conflict.level()).isEqualTo(ConflictOfInterest.Level.CONFLICT);
  }

  private static Practitioner aVolunteerOfTheSchool(KeyWorkingRole role) {
    return aKeyWorker().withAgency(SCHOOL).withProfession(Profession.VOLUNTEER).withRole(role);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOLUNTEER", "FAITH_REPRESENTATIVE", "RELATIVE_OR_FRIEND", "PARENT"})
  void who_is_on_nobodys_staff_has_no_employer_to_stand_up_to(Profession background) {
    Practitioner beside =
        aVolunteerOfTheSchool(KeyWorkingRole.beside(background)).withProfession(background);

    ConflictOfInterest towardsTheSchool =
        ConflictOfInterest.between(aDispute(), beside, THE_SCHOOL);
    assertThat(towardsTheSchool.level()).isEqualTo(ConflictOfInterest.Level.RISK);
    assertThat(towardsTheSchool.reasons()).containsExactlyInAnyOrder(AGENCY_BEHIND, NON_DESIGNATED);
    assertThat(ConflictOfInterest.between(aDispute().withAgency(TRUST), beside, THE_SCHOOL)
            .reasons())
        .containsExactly(NON_DESIGNATED);
  }

  @Test
  void a_volunteer_whose_role_is_not_recorded_is_on_nobodys_staff() {
    Practitioner volunteer =
        aVolunteerOfTheSchool(KeyWorkingRole.designated()).withRole(Optional.empty());

    assertThat(ConflictOfInterest.between(aDispute(), volunteer, THE_SCHOOL).reasons())
        .containsExactly(AGENCY_BEHIND);
    assertThat(ConflictOfInterest.between(aDispute().withAgency(TRUST), volunteer, THE_SCHOOL)
            .level())
        .isEqualTo(ConflictOfInterest.Level.CANNOT_TELL);
  }

  @Test
  void who_is_paid_has_an_employer_whatever_the_background() {
    for (KeyWorkingRole paid :
        List.of(KeyWorkingRole.designated(), KeyWorkingRole.beside(Profession.TEACHER))) {
      ConflictOfInterest conflict =
          ConflictOfInterest.between(aDispute(), aVolunteerOfTheSchool(paid), THE_SCHOOL);

      assertThat(conflict.level()).isEqualTo(ConflictOfInterest.Level.CONFLICT);
      assertThat(conflict.reasons()).contains(OWN_AGENCY, STATUTORY_EMPLOYER);
    }
  }

  @Test
  void an_unrecorded_role_leaves_it_open_unless_something_else_tells() {
    Practitioner unknown = aKeyWorker().withRole(Optional.empty());

    assertThat(ConflictOfInterest.between(aDispute(), unknown, VOLUNTARY).level())
        .isEqualTo(ConflictOfInterest.Level.CANNOT_TELL);
    assertThat(ConflictOfInterest.between(aDispute(), unknown.withAgency(TRUST), HEALTH)
            .level())
        .isEqualTo(ConflictOfInterest.Level.RISK);
  }

  @Test
  void the_employer_is_the_one_who_employs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConflictOfInterest.between(aDispute(), aKeyWorker(), HEALTH))
        .withMessageContaining("centre");
  }

  @Test
  void what_is_withheld_calls_for_advocacy_and_a_dispute_for_mediation() {
    assertThat(MatterTrigger.ENTITLEMENT.approach()).isEqualTo(Approach.ADVOCACY);
    assertThat(MatterTrigger.DISPUTE.approach()).isEqualTo(Approach.MEDIATION);
  }
}
