package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.KeyWorkers.LINE_MANAGER;
import static org.keywork.fixtures.KeyWorkers.SERVICE_MANAGER;
import static org.keywork.fixtures.Services.TRUST;
import static org.keywork.fixtures.Services.aDelegation;
import static org.keywork.fixtures.Services.aManager;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.service.ServiceManagerTask.INDUCTION;
import static org.keywork.service.ServiceManagerTask.PUBLICITY;
import static org.keywork.service.ServiceManagerTask.SUPERVISION;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Sector;
import org.keywork.practitioner.Consideration;
import org.keywork.rule.Answer;

/** Who has which of the tasks of a service manager, and where the manager stands. */
class ManagersTasksTest {

  private static KeyWorkerService with(ServiceManagerTask... tasks) {
    return aService().withManager(aManager().withTasks(tasks));
  }

  @Test
  void every_task_is_listed_with_those_who_have_it() {
    ManagersTasks tasks = aService().managersTasks(TODAY);

    assertThat(tasks.tasks())
        .extracting(OwnedTask::task)
        .containsExactly(ServiceManagerTask.values());
    assertThat(tasks.of(PUBLICITY).owners()).containsExactly(SERVICE_MANAGER, LINE_MANAGER);
    assertThat(tasks.of(INDUCTION).owners()).containsExactly(SERVICE_MANAGER);
    assertThat(tasks.withoutOwner()).isEmpty();
    assertThat(tasks.unsettled()).isEmpty();
  }

  @Test
  void tasks_that_nobody_has_are_told_once_somebody_asked() {
    KeyWorkerService service = with(INDUCTION, SUPERVISION);
    EnumSet<ServiceManagerTask> others =
        EnumSet.complementOf(EnumSet.of(INDUCTION, SUPERVISION, PUBLICITY));

    assertThat(service.managersTasks(TODAY).withoutOwner()).isEqualTo(others);
    assertThat(service.managersTasks(TODAY).unsettled()).isEmpty();
    assertThat(service.managersTasks(TODAY).of(PUBLICITY).isOwned()).isEqualTo(Answer.YES);
  }

  @Test
  void until_then_they_are_open() {
    KeyWorkerService service = with(INDUCTION).withDelegation(aDelegation().withAskedOn(TODAY));

    assertThat(service.managersTasks(TODAY.minusDays(1)).withoutOwner()).isEmpty();
    assertThat(service.managersTasks(TODAY.minusDays(1)).unsettled()).hasSize(7);
    assertThat(service.managersTasks(TODAY).withoutOwner()).hasSize(7);
  }

  @Test
  void of_a_service_that_says_nothing_every_task_is_open() {
    ManagersTasks tasks = anUnknownService().managersTasks(TODAY);

    assertThat(tasks.unsettled()).containsExactly(ServiceManagerTask.values());
    assertThat(tasks.tasks()).allSatisfy(each -> assertThat(each.owners()).isEmpty());
  }

  @Test
  void a_manager_of_the_centre_is_independent_and_both_readings_stand_beside_it() {
    ManagersStanding standing = aService().managersStanding().orElseThrow();

    assertThat(standing.sector()).isEqualTo(Sector.PVI);
    assertThat(standing.isIndependent()).isTrue();
    assertThat(standing.considerations())
        .containsExactly(Consideration.INDEPENDENCE, Consideration.OBTAINS_FEWER_RESOURCES);
  }

  @Test
  void a_manager_of_the_trust_is_not() {
    KeyWorkerService service = aService();
    ManagersStanding standing = service
        .withPractitioners(service.practitioners().stream()
            .map(each -> each.id().equals(SERVICE_MANAGER) ? each.withAgency(TRUST) : each)
            .toList())
        .managersStanding()
        .orElseThrow();

    assertThat(standing.isIndependent()).isFalse();
    assertThat(standing.considerations()).containsExactly(Consideration.OBTAINS_RESOURCES);
  }

  @Test
  void a_manager_may_be_a_key_worker() {
    KeyWorkerService service = aService()
        .withManager(aManager().withPractitioner(aService().keyWorkers().get(0).id()));

    assertThat(service.managersStanding()).isPresent();
    assertThat(anUnknownService().managersStanding()).isEmpty();
  }
}
