package org.keywork.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Matrices.aMatrix;
import static org.keywork.fixtures.Matrices.adding;
import static org.keywork.fixtures.Matrices.answered;
import static org.keywork.fixtures.Matrices.answering;
import static org.keywork.fixtures.Matrices.without;
import static org.keywork.rule.Answer.CANNOT_TELL;
import static org.keywork.rule.Answer.NO;
import static org.keywork.rule.Answer.YES;
import static org.keywork.standards.Shown.POWER;
import static org.keywork.standards.Shown.evidence;
import static org.keywork.standards.Shown.record;
import static org.keywork.standards.StandardAnswer.DONT_KNOW;
import static org.keywork.standards.StandardAnswer.FULLY_MET;
import static org.keywork.standards.StandardAnswer.NEARLY_MET;
import static org.keywork.standards.StandardAnswer.NOT_MET;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keywork.RuleBooks;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;

class SelfAssessmentTest {

  private static final LocalPolicy POLICY = LocalPolicy.named("ours");

  private static SelfAssessment.Builder assessment(LocalPolicy policy) {
    return SelfAssessment.builder()
        .evidence(Evidence.none())
        .book(RuleBooks.latest())
        .basis(new Basis(TODAY, policy));
  }

  private static SelfAssessment of(StandardsMatrix matrix) {
    return assessment(POLICY).matrix(matrix).hasNonDesignatedKeyWorkers(true).build();
  }

  /** P14 as it is answered, over what the one rule that bears on it comes to. */
  private static AssessedStandard power(StandardsMatrix matrix, Verdict.Kind... shown) {
    return of(matrix).withEvidence(evidence(record(POWER, shown))).standards().stream()
        .filter(each -> each.standard() == Standard.P14)
        .findFirst()
        .orElseThrow();
  }

  private static Verdict.Kind[] kinds(String shown) {
    return Stream.of(shown.split(" ")).map(Verdict.Kind::valueOf).toArray(Verdict.Kind[]::new);
  }

  @Test
  void a_service_meets_the_standards_only_when_all_36_are_fully_met() {
    assertThat(of(aMatrix()).fullyMeets()).isEqualTo(YES);
    assertThat(of(answering(DONT_KNOW, Standard.O1)).fullyMeets()).isEqualTo(NO);
    assertThat(of(answering(NEARLY_MET, Standard.P23)).fullyMeets()).isEqualTo(NO);
    assertThat(of(answering(NOT_MET, Standard.P12)).fullyMeets()).isEqualTo(NO);
  }

  @Test
  void what_is_not_answered_or_answered_twice_cannot_be_told() {
    assertThat(of(without(Standard.O1)).fullyMeets()).isEqualTo(CANNOT_TELL);
    assertThat(of(adding(answered(Standard.O1, FULLY_MET))).fullyMeets()).isEqualTo(CANNOT_TELL);
    assertThat(assessment(POLICY).build().fullyMeets()).isEqualTo(CANNOT_TELL);
    assertThat(assessment(POLICY).build().counts().unanswered()).isEqualTo(36);
  }

  @ParameterizedTest
  @CsvSource({
    "true, LEFT_OUT, YES, NO",
    "true, ANSWERED, YES, NO",
    "true, , YES, NO",
    "false, LEFT_OUT, NO, YES",
    "false, ANSWERED, YES, NO",
    "false, , CANNOT_TELL, CANNOT_TELL",
    ", LEFT_OUT, CANNOT_TELL, CANNOT_TELL",
    ", ANSWERED, YES, NO",
    ", , CANNOT_TELL, CANNOT_TELL"
  })
  void protected_time_concerns_a_service_by_its_people_and_by_a_reading(
      Boolean nonDesignated, ProtectedTimeStandard reading, Answer concerns, Answer fullyMeets) {
    LocalPolicy policy =
        reading == null ? POLICY : POLICY.with(ProtectedTimeStandard.READING, reading);
    SelfAssessment assessment = assessment(policy)
        .hasNonDesignatedKeyWorkers(Optional.ofNullable(nonDesignated))
        .matrix(answering(DONT_KNOW, Standard.P12))
        .build();

    assertThat(assessment.standards())
        .filteredOn(each -> each.standard() == Standard.P12)
        .extracting(AssessedStandard::concerns)
        .containsExactly(concerns);
    assertThat(assessment.fullyMeets()).isEqualTo(fullyMeets);
    assertThat(assessment.withMatrix(aMatrix()).fullyMeets()).isEqualTo(YES);
  }

  @Test
  void a_draft_leaves_out_what_does_not_concern_the_service() {
    LocalPolicy policy = POLICY.with(ProtectedTimeStandard.READING, ProtectedTimeStandard.LEFT_OUT);
    SelfAssessment designated =
        assessment(policy).hasNonDesignatedKeyWorkers(false).build();

    assertThat(designated.draft().unanswered()).containsExactly(Standard.P12);
    assertThat(designated.withHasNonDesignatedKeyWorkers(true).draft().unanswered())
        .isEmpty();
    assertThat(
            designated.withHasNonDesignatedKeyWorkers(Optional.empty()).draft().unanswered())
        .isEmpty();
  }

  @Test
  void every_other_standard_concerns_every_service() {
    assertThat(assessment(POLICY).hasNonDesignatedKeyWorkers(false).build().standards())
        .filteredOn(each -> each.concerns() != YES)
        .extracting(AssessedStandard::standard)
        .containsExactly(Standard.P12);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, FULLY_MET",
    "MET NOT_APPLICABLE, MET, FULLY_MET",
    "MET CANNOT_TELL, MET_WHERE_TOLD,",
    "MET NOT_MET, BOTH,",
    "MET WAIVED, BOTH,",
    "NOT_MET, MISSED, NOT_MET",
    "WAIVED, MISSED, NOT_MET",
    "NOT_MET CANNOT_TELL, MISSED, NOT_MET",
    "CANNOT_TELL, NOTHING, DONT_KNOW",
    "NOT_APPLICABLE, NOTHING, DONT_KNOW"
  })
  void a_draft_says_no_more_than_the_records_show(
      String shown, RecordsShow expected, StandardAnswer drafted) {
    AssessedStandard power = power(aMatrix(), kinds(shown));

    assertThat(power.recordsShow()).isEqualTo(expected);
    assertThat(power.drafted()).isEqualTo(Optional.ofNullable(drafted));
  }

  @ParameterizedTest
  @CsvSource({
    "FULLY_MET, MET, SUPPORTED",
    "FULLY_MET, MET CANNOT_TELL, OPEN",
    "FULLY_MET, MET NOT_MET, CONTRADICTED",
    "FULLY_MET, NOT_MET, CONTRADICTED",
    "FULLY_MET, WAIVED, CONTRADICTED",
    "FULLY_MET, CANNOT_TELL, SILENT",
    "NEARLY_MET, MET, BETTER_THAN_ANSWERED",
    "NEARLY_MET, MET CANNOT_TELL, OPEN",
    "NEARLY_MET, MET NOT_MET, OPEN",
    "NEARLY_MET, NOT_MET, CONTRADICTED",
    "NEARLY_MET, NOT_APPLICABLE, SILENT",
    "NOT_MET, MET, BETTER_THAN_ANSWERED",
    "NOT_MET, MET NOT_MET, OPEN",
    "NOT_MET, NOT_MET, SUPPORTED",
    "DONT_KNOW, MET, RECORDS_TELL_MORE",
    "DONT_KNOW, NOT_MET, RECORDS_TELL_MORE",
    "DONT_KNOW, MET NOT_MET, RECORDS_TELL_MORE",
    "DONT_KNOW, CANNOT_TELL, SILENT"
  })
  void an_answer_stands_beside_what_the_records_show(
      StandardAnswer answer, String shown, AgainstRecords expected) {
    assertThat(power(answering(answer, Standard.P14), kinds(shown)).againstRecords())
        .isEqualTo(expected);
  }

  @Test
  void where_there_is_no_answer_or_more_than_one_the_records_decide_nothing() {
    AssessedStandard twice = power(adding(answered(Standard.P14, FULLY_MET)), Verdict.Kind.NOT_MET);

    assertThat(power(without(Standard.P14), Verdict.Kind.MET).againstRecords())
        .isEqualTo(AgainstRecords.RECORDS_TELL_MORE);
    assertThat(twice.againstRecords()).isEqualTo(AgainstRecords.OPEN);
    assertThat(twice.answer()).isEmpty();
    assertThat(twice.answers()).hasSize(2);
  }

  @Test
  void an_answer_over_records_that_miss_it_stands_out() {
    SelfAssessment assessment =
        of(aMatrix()).withEvidence(evidence(record(POWER, Verdict.Kind.NOT_MET)));

    assertThat(assessment.standing(AgainstRecords.CONTRADICTED))
        .extracting(AssessedStandard::standard)
        .containsExactly(Standard.P14);
    assertThat(assessment.fullyMeets()).isEqualTo(YES);
  }

  @Test
  void the_matrix_is_silent_on_what_only_the_text_asks() {
    RuleId monitored = new RuleId("practitioner.protected-time-monitored");
    Evidence evidence = evidence(record(monitored, Verdict.Kind.NOT_MET));
    LocalPolicy byMatrix = POLICY.with(StandardsReading.READING, StandardsReading.MATRIX);
    SelfAssessment text = of(aMatrix()).withEvidence(evidence);

    assertThat(text.reading()).isEqualTo(StandardsReading.TEXT);
    assertThat(text.standing(AgainstRecords.CONTRADICTED))
        .extracting(AssessedStandard::standard)
        .containsExactly(Standard.P12);
    assertThat(text.withBasis(new Basis(TODAY, byMatrix)).standing(AgainstRecords.CONTRADICTED))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"75, NEARLY_MET", "76,"})
  void a_share_makes_a_draft_say_nearly_met(int percent, StandardAnswer drafted) {
    LocalPolicy policy = POLICY.with(SelfAssessment.NEARLY_MET_FROM, percent);
    SelfAssessment assessment = of(answering(NEARLY_MET, Standard.P14))
        .withBasis(new Basis(TODAY, policy))
        .withEvidence(evidence(record(
            POWER,
            Verdict.Kind.MET,
            Verdict.Kind.MET,
            Verdict.Kind.MET,
            Verdict.Kind.CANNOT_TELL)));

    assertThat(assessment.draft().to(Standard.P14))
        .extracting(AnsweredStandard::answer)
        .isEqualTo(Optional.ofNullable(drafted).stream().toList());
    assertThat(assessment.standing(AgainstRecords.SUPPORTED)).hasSize(drafted == null ? 0 : 1);
  }

  @Test
  void what_is_waived_lowers_the_share() {
    LocalPolicy policy = POLICY.with(SelfAssessment.NEARLY_MET_FROM, 51);
    SelfAssessment assessment = of(aMatrix())
        .withBasis(new Basis(TODAY, policy))
        .withEvidence(evidence(record(POWER, Verdict.Kind.MET, Verdict.Kind.WAIVED)));

    assertThat(assessment.draft().to(Standard.P14)).isEmpty();
  }

  @Test
  void a_draft_tells_what_the_records_show() {
    StandardsMatrix draft = of(aMatrix())
        .withEvidence(evidence(
            record(POWER, Verdict.Kind.MET, Verdict.Kind.MET),
            record(new RuleId("supervision.regular"), Verdict.Kind.NOT_MET, Verdict.Kind.WAIVED),
            record(new RuleId("supervision.both-components"), Verdict.Kind.CANNOT_TELL),
            record(new RuleId("service.peer-support"), Verdict.Kind.NOT_APPLICABLE)))
        .draft();

    assertThat(draft.edition()).contains(StandardsEdition.APRIL_2004);
    assertThat(draft.answeredOn()).contains(TODAY);
    assertThat(draft.claimsToMeetAll()).isEmpty();
    assertThat(draft.to(Standard.P14).get(0).evidence())
        .contains(
            "The records show: plan.gives-key-worker-power met by 2, missed by 0, open for 0.");
    assertThat(draft.to(Standard.P11).get(0).evidence())
        .contains("The records show: supervision.regular met by 0, missed by 2, open for 0;"
            + " supervision.both-components met by 0, missed by 0, open for 1.");
    assertThat(draft.to(Standard.P22).get(0).evidence())
        .contains("The records show nothing of it.");
  }

  @Test
  void the_parameters_of_the_assessment_are_in_the_book() {
    assertThat(RuleBooks.latest().parameters())
        .contains(
            StandardsReading.READING,
            ProtectedTimeStandard.READING,
            SelfAssessment.NEARLY_MET_FROM);
  }
}
