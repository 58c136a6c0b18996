package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.RuleBooks;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

/** What holds of every self-assessment, whatever was answered and whatever records show. */
class SelfAssessmentProperties {

  @Provide
  Arbitrary<StandardsMatrix> matrices() {
    return ShownAtRandom.matrices();
  }

  @Provide
  Arbitrary<Evidence> evidence() {
    return ShownAtRandom.evidence();
  }

  @Provide
  Arbitrary<LocalPolicy> policies() {
    return Arbitraries.of(StandardsReading.class)
        .map(each -> LocalPolicy.named("ours").with(StandardsReading.READING, each))
        .flatMap(policy -> Arbitraries.integers()
            .between(1, 99)
            .optional()
            .map(share -> share
                .map(each -> policy.with(SelfAssessment.NEARLY_MET_FROM, each))
                .orElse(policy)));
  }

  private static SelfAssessment assessment(
      StandardsMatrix matrix, Evidence evidence, LocalPolicy policy) {
    return SelfAssessment.builder()
        .matrix(matrix)
        .evidence(evidence)
        .book(RuleBooks.latest())
        .basis(new Basis(TODAY, policy))
        .build();
  }

  private static List<Optional<StandardAnswer>> answers(SelfAssessment assessment) {
    return assessment.standards().stream().map(AssessedStandard::answer).toList();
  }

  @Property(tries = 200)
  void every_standard_is_counted_once(@ForAll("matrices") StandardsMatrix matrix) {
    AnswerCounts counts = matrix.counts();

    assertThat(counts.total()).isEqualTo(36);
    assertThat(counts.unanswered()).isEqualTo(matrix.unanswered().size());
    assertThat(counts.answeredAgain()).isEqualTo(matrix.answeredAgain().size());
    assertThat(matrix.unanswered()).noneMatch(matrix.answeredAgain()::contains);
    assertThat(counts.isComplete())
        .isEqualTo(matrix.unanswered().isEmpty() && matrix.answeredAgain().isEmpty());
  }

  @Property(tries = 200)
  void evidence_never_changes_an_answer_by_itself(
      @ForAll("matrices") StandardsMatrix matrix,
      @ForAll("evidence") Evidence evidence,
      @ForAll("evidence") Evidence more,
      @ForAll("policies") LocalPolicy policy) {
    SelfAssessment before = assessment(matrix, evidence, policy);
    SelfAssessment after = assessment(matrix, evidence.and(more), policy);

    assertThat(answers(after)).isEqualTo(answers(before));
    assertThat(after.counts()).isEqualTo(before.counts()).isEqualTo(matrix.counts());
    assertThat(after.fullyMeets()).isEqualTo(before.fullyMeets());
  }

  @Property(tries = 200)
  void a_draft_never_claims_fully_met_over_a_miss_or_an_open_question(
      @ForAll("evidence") Evidence evidence, @ForAll("policies") LocalPolicy policy) {
    SelfAssessment assessment = assessment(ofNothing(), evidence, policy);

    assertThat(assessment.standards())
        .filteredOn(each -> each.drafted().equals(Optional.of(StandardAnswer.FULLY_MET)))
        .allSatisfy(each -> {
          assertThat(each.subjects().met()).isPositive();
          assertThat(each.subjects().notMet()).isZero();
          assertThat(each.subjects().waived()).isZero();
          assertThat(each.subjects().cannotTell()).isZero();
        });
  }

  @Property(tries = 200)
  void a_draft_answers_each_standard_once_or_not_at_all(
      @ForAll("evidence") Evidence evidence, @ForAll("policies") LocalPolicy policy) {
    SelfAssessment assessment = assessment(ofNothing(), evidence, policy);
    AnswerCounts counts = assessment.draft().counts();

    assertThat(counts.total()).isEqualTo(36);
    assertThat(counts.answeredAgain()).isZero();
    assertThat(assessment.draft().answers()).allMatch(AnsweredStandard::hasEvidence);
  }

  @Property(tries = 200)
  void what_was_drafted_from_records_is_never_contradicted_by_them(
      @ForAll("evidence") Evidence evidence, @ForAll("policies") LocalPolicy policy) {
    SelfAssessment assessment = assessment(ofNothing(), evidence, policy);
    SelfAssessment drafted = assessment.withMatrix(assessment.draft());

    assertThat(drafted.standards())
        .filteredOn(each -> !each.answers().isEmpty())
        .extracting(AssessedStandard::againstRecords)
        .isSubsetOf(AgainstRecords.SUPPORTED, AgainstRecords.SILENT);
  }

  @Property(tries = 200)
  void the_matrix_shows_nothing_that_the_text_does_not(
      @ForAll("evidence") Evidence evidence, @ForAll("policies") LocalPolicy policy) {
    SelfAssessment text = read(evidence, policy, StandardsReading.TEXT);
    SelfAssessment matrix = read(evidence, policy, StandardsReading.MATRIX);

    for (Standard standard : Standard.values()) {
      assertThat(shown(text, standard)).containsAll(shown(matrix, standard));
    }
  }

  private static SelfAssessment read(
      Evidence evidence, LocalPolicy policy, StandardsReading reading) {
    return assessment(ofNothing(), evidence, policy.with(StandardsReading.READING, reading));
  }

  private static List<RuleEvidence> shown(SelfAssessment assessment, Standard standard) {
    return assessment.standards().stream()
        .filter(each -> each.standard() == standard)
        .flatMap(each -> each.shown().stream())
        .toList();
  }

  private static StandardsMatrix ofNothing() {
    return StandardsMatrix.builder().build();
  }
}
