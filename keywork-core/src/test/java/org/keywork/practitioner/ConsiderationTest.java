package org.keywork.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keywork.fixtures.CaseFiles.CENTRE;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TRUST;
import static org.keywork.fixtures.CaseFiles.aPractitioner;
import static org.keywork.fixtures.CaseFiles.anAgency;
import static org.keywork.practitioner.Consideration.CONFLICT_OF_INTEREST;
import static org.keywork.practitioner.Consideration.CONTINUITY;
import static org.keywork.practitioner.Consideration.CROSSES_BOUNDARIES;
import static org.keywork.practitioner.Consideration.INDEPENDENCE;
import static org.keywork.practitioner.Consideration.KNOWS_THE_CHILD;
import static org.keywork.practitioner.Consideration.LACK_OF_TIME;
import static org.keywork.practitioner.Consideration.LINK_TO_STRATEGY;
import static org.keywork.practitioner.Consideration.OBTAINS_FEWER_RESOURCES;
import static org.keywork.practitioner.Consideration.OBTAINS_RESOURCES;
import static org.keywork.practitioner.Consideration.ROLE_CONFUSION;
import static org.keywork.practitioner.Consideration.SEEN_AS_COLD;
import static org.keywork.practitioner.Consideration.SERVICE_LED_WORK;
import static org.keywork.practitioner.Consideration.SPECIAL_ARRANGEMENTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Resources;
import org.keywork.practitioner.Consideration.Weight;
import org.keywork.source.Publications;

/** What speaks for and against a key worker because of where they stand. */
class ConsiderationTest {

  private static final Agency HEALTH_TRUST = anAgency(TRUST, AgencyKind.HEALTH, Sector.STATUTORY);
  private static final Agency CHARITY = anAgency(CENTRE, AgencyKind.VOLUNTARY, Sector.PVI);
  private static final Agency COUNCIL_SCHOOL =
      anAgency(SCHOOL, AgencyKind.EDUCATION, Sector.STATUTORY);

  private static Practitioner of(Agency agency, Profession profession) {
    return aPractitioner(new PractitionerId("kw-9"), agency.id(), profession);
  }

  @ParameterizedTest
  @EnumSource
  void each_is_written_where_its_statement_says(Consideration consideration) {
    assertThat(Resources.statements()
            .statement(consideration.statement())
            .orElseThrow()
            .citations())
        .contains(consideration.citation());
  }

  @Test
  void a_statutory_key_worker_is_close_to_services_and_may_be_led_by_them() {
    assertThat(Consideration.of(of(HEALTH_TRUST, Profession.PHYSIOTHERAPIST), HEALTH_TRUST))
        .containsExactly(
            LINK_TO_STRATEGY, OBTAINS_RESOURCES, SERVICE_LED_WORK, SEEN_AS_COLD, ROLE_CONFUSION);
  }

  /** The sources differ on which of the two is worth more; both are shown. */
  @Test
  void a_voluntary_key_worker_is_independent_and_may_obtain_less() {
    assertThat(Consideration.of(of(CHARITY, Profession.SOCIAL_WORKER), CHARITY))
        .containsExactly(CONTINUITY, INDEPENDENCE, OBTAINS_FEWER_RESOURCES, CROSSES_BOUNDARIES);
    assertThat(INDEPENDENCE.citation().publication()).isEqualTo(Publications.PEMBROKESHIRE);
    assertThat(INDEPENDENCE.position()).isEqualTo(Position.PVI_SECTOR);
    assertThat(OBTAINS_RESOURCES.citation().publication()).isEqualTo(Publications.PACK);
    assertThat(List.of(INDEPENDENCE.weight(), OBTAINS_FEWER_RESOURCES.weight()))
        .containsExactly(Weight.FOR, Weight.AGAINST);
  }

  @Test
  void a_private_provider_is_no_voluntary_organisation() {
    Agency clinic = anAgency(TRUST, AgencyKind.HEALTH, Sector.PVI);
    assertThat(Consideration.of(of(clinic, Profession.PHYSIOTHERAPIST), clinic))
        .contains(CONTINUITY)
        .doesNotContain(CROSSES_BOUNDARIES, LINK_TO_STRATEGY);
    assertThat(Consideration.of(of(clinic, Profession.VOLUNTARY_ORGANISATION_STAFF), clinic))
        .contains(CROSSES_BOUNDARIES);
  }

  @ParameterizedTest
  @EnumSource(names = {"VOLUNTEER", "FAITH_REPRESENTATIVE", "RELATIVE_OR_FRIEND", "PARENT"})
  void who_is_no_professional_is_on_nobodys_staff(Profession lay) {
    assertThat(Consideration.of(of(HEALTH_TRUST, lay), HEALTH_TRUST))
        .containsExactly(CROSSES_BOUNDARIES, SPECIAL_ARRANGEMENTS);
  }

  @ParameterizedTest
  @EnumSource
  void a_key_worker_of_a_school_knows_the_child_and_may_lack_time_and_distance(
      Profession mainRole) {
    Practitioner keyWorker =
        of(COUNCIL_SCHOOL, Profession.OTHER).withRole(KeyWorkingRole.beside(mainRole));
    List<Profession> schools =
        List.of(Profession.SENCO, Profession.TEACHER, Profession.CLASS_TEACHER);
    List<Consideration> found = Consideration.of(keyWorker, COUNCIL_SCHOOL);
    if (schools.contains(mainRole)) {
      assertThat(found)
          .contains(LINK_TO_STRATEGY, KNOWS_THE_CHILD, LACK_OF_TIME, CONFLICT_OF_INTEREST);
    } else {
      assertThat(found).extracting(Consideration::position).doesNotContain(Position.SCHOOL);
    }
  }

  @Test
  void a_teacher_who_does_nothing_but_key_working_is_not_based_in_the_school() {
    Practitioner teacher =
        of(COUNCIL_SCHOOL, Profession.TEACHER).withRole(KeyWorkers.aDesignatedRole());
    assertThat(Position.SCHOOL.isHeldBy(teacher, COUNCIL_SCHOOL)).isFalse();
    assertThat(Position.SCHOOL.isHeldBy(of(COUNCIL_SCHOOL, Profession.TEACHER), COUNCIL_SCHOOL))
        .isFalse();
  }

  @Test
  void the_agency_is_the_key_workers_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consideration.of(of(HEALTH_TRUST, Profession.OTHER), CHARITY))
        .withMessage("The agency of the key worker kw-9 is " + TRUST + ", not " + CENTRE + ".");
  }
}
