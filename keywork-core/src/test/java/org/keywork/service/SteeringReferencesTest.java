package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.Governances.aCommitment;
import static org.keywork.fixtures.Governances.aManagerOf;
import static org.keywork.fixtures.Governances.governed;
import static org.keywork.fixtures.Governances.steeredBy;
import static org.keywork.fixtures.KeyWorkers.LINE_MANAGER;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aDelegation;
import static org.keywork.fixtures.Services.aService;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.governance.Belonging;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;

/** Whoever is named in the steering of a service takes part in it. */
class SteeringReferencesTest {

  private static final PractitionerId STRANGER = new PractitionerId("stranger");
  private static final AgencyId NOBODY = new AgencyId("nobody");

  private static void assertRefusedAt(String pointer, Supplier<KeyWorkerService> service) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(service::get)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void a_task_is_somebodys_who_is_listed() {
    assertRefusedAt(
        "/delegation/tasks/0/to",
        () -> aService()
            .withDelegation(aDelegation()
                .withTasks(new DelegatedTask(ServiceManagerTask.PUBLICITY, STRANGER))));
  }

  @Test
  void a_member_of_the_management_group_sits_there_for_an_agency_that_takes_part() {
    assertRefusedAt(
        "/governance/managementGroup/members/1/agency",
        () -> steeredBy(aManagerOf("one", TRUST), aManagerOf("two", NOBODY)));
  }

  @Test
  void a_member_who_is_one_of_the_practitioners_is_listed() {
    assertThat(
            steeredBy(aManagerOf("one", TRUST).withPractitioner(LINE_MANAGER)).governance())
        .isPresent();
    assertRefusedAt(
        "/governance/managementGroup/members/0/practitioner",
        () -> steeredBy(aManagerOf("one", TRUST).withPractitioner(STRANGER)));
  }

  @Test
  void agencies_that_stand_by_key_working_take_part() {
    assertRefusedAt(
        "/governance/commitments/1/agency",
        () -> governed(all -> all.withCommitments(aCommitment(TRUST), aCommitment(NOBODY))));
  }

  @Test
  void agencies_that_own_the_service_or_house_it_take_part() {
    assertRefusedAt(
        "/governance/belonging/ownedBy",
        () -> governed(
            all -> all.withBelonging(Belonging.builder().addOwnedBy(NOBODY).build())));
    assertRefusedAt(
        "/governance/belonging/basedWith",
        () -> governed(
            all -> all.withBelonging(Belonging.builder().basedWith(NOBODY).build())));
  }
}
