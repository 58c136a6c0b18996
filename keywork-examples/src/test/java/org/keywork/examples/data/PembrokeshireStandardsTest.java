package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Answer;
import org.keywork.rule.RuleId;
import org.keywork.service.KeyWorkerService;
import org.keywork.standards.AgainstRecords;
import org.keywork.standards.AssessedStandard;
import org.keywork.standards.Evidence;
import org.keywork.standards.RuleEvidence;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.StandardAnswer;
import org.keywork.standards.StandardsMatrix;

/** W01: the service says that it fully meets the standards; what of that do records show? */
class PembrokeshireStandardsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Keywork keywork = Keywork.under(Policies.pembrokeshire());
  private final SelfAssessment assessment = assessment(PembrokeshireService.read());

  private SelfAssessment assessment(KeyWorkerService service) {
    CaseFile family = Example.read("pembrokeshire", "w01-as-the-service-works");
    Evidence evidence = keywork
        .evidence(service.workingWith(List.of(family.allocated())), TODAY)
        .and(keywork.evidence(family, TODAY));
    return keywork.selfAssessment(service, evidence, TODAY);
  }

  @Test
  void it_answers_each_of_the_36_with_fully_met_and_says_what_shows_it() {
    StandardsMatrix matrix = assessment.matrix().orElseThrow();

    assertThat(matrix.claimsToMeetAll()).contains(true);
    assertThat(matrix.counts().inOrderOfMatrix()).isEqualTo("36/0/0/0");
    assertThat(matrix.answers()).allMatch(each -> each.evidence().isPresent());
    assertThat(assessment.fullyMeets()).isEqualTo(Answer.YES);
  }

  @Test
  void nothing_contradicts_it() {
    assertThat(assessment.standing(AgainstRecords.CONTRADICTED)).isEmpty();
    assertThat(assessment.standards())
        .flatExtracting(AssessedStandard::shown)
        .filteredOn(each -> each.subjects().notMet() > 0)
        .isEmpty();
  }

  @Test
  void what_the_records_cannot_show_is_what_the_table_says() throws IOException {
    List<List<String>> table =
        ReadmeTable.rows(Example.ROOT, "What the Pembrokeshire record cannot show");

    assertThat(assessment.standards())
        .filteredOn(each -> each.againstRecords() != AgainstRecords.SUPPORTED)
        .extracting(
            each -> each.standard().code(),
            each -> open(each).map(RuleId::value).toList())
        .containsExactlyElementsOf(table.stream()
            .map(row -> tuple(row.get(0), ReadmeTable.listed(row.get(1))))
            .toList());
  }

  private static Stream<RuleId> open(AssessedStandard standard) {
    return standard.shown().stream()
        .filter(each -> each.subjects().cannotTell() > 0)
        .map(RuleEvidence::rule);
  }

  /** A draft from the records alone says no more than they show. */
  @Test
  void a_draft_claims_only_what_the_records_show() {
    assertThat(assessment.draft().answers())
        .filteredOn(each -> each.answer() == StandardAnswer.FULLY_MET)
        .extracting(each -> each.standard())
        .containsExactlyElementsOf(assessment.standing(AgainstRecords.SUPPORTED).stream()
            .map(AssessedStandard::standard)
            .toList());
  }
}
