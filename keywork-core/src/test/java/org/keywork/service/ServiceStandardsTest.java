package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Services.aService;
import static org.keywork.fixtures.Services.anUnknownService;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.fixtures.KeyWorkers;
import org.keywork.fixtures.Services;
import org.keywork.rule.Answer;
import org.keywork.standards.AgainstRecords;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.Evidence;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.Standard;
import org.keywork.standards.StandardAnswer;

/** How a service stands against the standards, by its own records and those of its families. */
class ServiceStandardsTest {

  private static final Keywork KEYWORK = Keywork.guidance();

  private static SelfAssessment assess(KeyWorkerService service) {
    Evidence evidence = KEYWORK
        .evidence(service.workingWith(List.of(aCaseFile().allocated())), TODAY)
        .and(KEYWORK.evidence(aCaseFile(), TODAY));
    return KEYWORK.selfAssessment(service, evidence, TODAY);
  }

  @Test
  void what_it_answers_and_what_its_records_show_agree_where_nothing_is_wrong() {
    SelfAssessment assessment = assess(aService());

    assertThat(assessment.fullyMeets()).isEqualTo(Answer.YES);
    assertThat(assessment.standing(AgainstRecords.CONTRADICTED)).isEmpty();
    assertThat(assessment.standing(AgainstRecords.SUPPORTED))
        .extracting(AssessedStandard::standard)
        .contains(Standard.O3, Standard.O4, Standard.P22, Standard.P23);
  }

  @Test
  void what_the_record_of_the_service_misses_stands_against_its_answer() {
    KeyWorkerService service = aService()
        .withRecords(aService().records().orElseThrow().withAgreedSystem(Services.notInPlace()));

    assertThat(assess(service).standing(AgainstRecords.CONTRADICTED))
        .extracting(AssessedStandard::standard)
        .containsExactly(Standard.P22);
  }

  @Test
  void of_a_service_of_which_nothing_is_known_a_draft_says_nothing_but_dont_know() {
    SelfAssessment assessment = KEYWORK.selfAssessment(
        anUnknownService(), KEYWORK.evidence(anUnknownService(), TODAY), TODAY);

    assertThat(assessment.matrix()).isEmpty();
    assertThat(assessment.draft().answers())
        .hasSize(36)
        .allMatch(each -> each.answer() == StandardAnswer.DONT_KNOW);
  }

  @Test
  void its_key_workers_show_whether_somebody_is_one_beside_another_job() {
    KeyWorkerService designated = aService().withKeyWorkers(KeyWorkers.aDesignatedOne());

    assertThat(aService().hasNonDesignatedKeyWorkers(BASIS.policy())).contains(true);
    assertThat(designated.hasNonDesignatedKeyWorkers(BASIS.policy())).contains(false);
  }

  @Test
  void where_they_do_not_its_model_does() {
    KeyWorkerService unknown = anUnknownService();

    assertThat(unknown.hasNonDesignatedKeyWorkers(BASIS.policy())).isEmpty();
    assertThat(unknown.withModel(ServiceModel.BLENDED).hasNonDesignatedKeyWorkers(BASIS.policy()))
        .contains(true);
    assertThat(
            unknown.withModel(ServiceModel.DESIGNATED).hasNonDesignatedKeyWorkers(BASIS.policy()))
        .contains(false);
  }

  @Test
  void protected_time_is_asked_of_it_only_where_somebody_is() {
    KeyWorkerService designated =
        aService().withModel(ServiceModel.DESIGNATED).withKeyWorkers(KeyWorkers.aDesignatedOne());

    assertThat(concerns(aService(), Standard.P12)).isEqualTo(Answer.YES);
    assertThat(concerns(designated, Standard.P12)).isEqualTo(Answer.CANNOT_TELL);
  }

  private static Answer concerns(KeyWorkerService service, Standard standard) {
    return KEYWORK.selfAssessment(service, Evidence.none(), TODAY).standards().stream()
        .filter(each -> each.standard() == standard)
        .findFirst()
        .orElseThrow()
        .concerns();
  }
}
