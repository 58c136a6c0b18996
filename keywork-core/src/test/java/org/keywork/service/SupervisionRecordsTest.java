package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Supervisions.aServiceWith;
import static org.keywork.fixtures.Supervisions.aSession;
import static org.keywork.fixtures.Supervisions.aSupervisor;
import static org.keywork.fixtures.Supervisions.anUrgentRequest;
import static org.keywork.fixtures.Supervisions.withArrangements;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.fixtures.Supervisions;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;

/** What the record of supervision refuses, and where the rules of a service point. */
class SupervisionRecordsTest {

  private static final PractitionerId NOBODY = new PractitionerId("nobody");

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void whoever_supervises_belongs_to_the_service() {
    assertRefusedAt(
        "/keyWorkers/0/supervision/supervisor/practitioner",
        () -> aServiceWith(each -> each.withSupervisor(aSupervisor().withPractitioner(NOBODY))));
    assertRefusedAt(
        "/keyWorkers/0/supervision/sessions/1/supervisor",
        () -> aServiceWith(
            each -> each.withSessions(aSession(TODAY), aSession(TODAY).withSupervisor(NOBODY))));
    assertRefusedAt(
        "/supervision/managerSupervisedBy",
        () -> withArrangements(each -> each.withManagerSupervisedBy(NOBODY)));
  }

  @Test
  void a_key_worker_may_supervise_another() {
    assertThatNoException()
        .isThrownBy(() -> Services.aService()
            .withKeyWorkers(
                KeyWorkers.aDesignatedOne(),
                KeyWorkers.aNonDesignatedOne()
                    .withSupervision(Supervisions.aSupervision()
                        .withSupervisor(aSupervisor().withPractitioner(KeyWorkers.DESIGNATED)))));
  }

  @Test
  void nothing_is_answered_before_it_is_asked() {
    assertRefusedAt("/answeredOn", () -> anUrgentRequest(TODAY, TODAY.minusDays(1)));
    assertThatNoException().isThrownBy(() -> anUrgentRequest(TODAY, TODAY));
  }

  @Test
  void what_is_not_stated_is_told_in_one_finding() {
    KeyWorkerService silent = withArrangements(each -> each.withStated(SupervisionMatter.PLACE));
    assertThat(SupervisionArrangementRules.STATED.verdictOn(silent, BASIS).misses())
        .extracting(miss -> miss.at().pointer() + " " + miss.facts())
        .containsExactly("/supervision {missing=[FREQUENCY, STRUCTURE, TIMING]}");
  }

  @Test
  void what_somebody_goes_through_today_is_known_today() {
    KeyWorkerService today = withArrangements(each -> each.withStated().withAskedOn(TODAY));
    assertThat(SupervisionArrangementRules.STATED.verdictOn(today, BASIS).misses())
        .hasSize(1);
  }

  @Test
  void nothing_is_wrong_with_the_service_of_the_fixtures() {
    assertThat(Keywork.guidance().check(Services.aService(), TODAY).findings()).isEmpty();
  }
}
