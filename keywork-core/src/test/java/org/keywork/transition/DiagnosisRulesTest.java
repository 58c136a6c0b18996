package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.SCHOOL_START;
import static org.keywork.fixtures.Assignments.keyWorker;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.MoveRuleExamples.aDiagnosis;
import static org.keywork.fixtures.MoveRuleExamples.informed;
import static org.keywork.fixtures.TransitionRuleExamples.moving;
import static org.keywork.fixtures.TransitionRuleExamples.toSchool;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.DiagnosisRules.OFFER_TOLD_AT_DIAGNOSIS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.casefile.CaseFile;
import org.keywork.family.InformationTopic;
import org.keywork.family.MemberId;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.RuleBook;
import org.keywork.rule.Verdict;

class DiagnosisRulesTest {

  @Test
  void nothing_is_found_where_nothing_is_wrong() {
    assertThat(DiagnosisRules.all()).hasSize(1);
    assertThat(RuleBook.edition("2026-11", DiagnosisRules.all())
            .check(aCaseFile(), BASIS)
            .findings())
        .isEmpty();
  }

  @Test
  void what_is_missing_is_told_or_asked_at_the_diagnosis() {
    Held found = Held.against(
        aCaseFile().withTransitions(toSchool(), aDiagnosis().withSupportAskedOn(TODAY)),
        OFFER_TOLD_AT_DIAGNOSIS);

    assertThat(found.missedAt()).containsExactly("/transitions/1/supportAskedOn");
    assertThat(found.messages())
        .containsExactly(
            "Since the diagnosis of 2026-09-03 nobody told the parents what agencies can"
                + " offer, and nobody acted for them.");
    assertThat(Held.against(moving(aDiagnosis()), OFFER_TOLD_AT_DIAGNOSIS).questions())
        .containsExactly(
            "/transitions/0/supportAskedOn: whether the parents were told what agencies"
                + " can offer, or somebody acted for them");
  }

  @Test
  void it_is_asked_from_the_day_after_the_diagnosis_and_for_a_year() {
    CaseFile file = moving(aDiagnosis());

    assertThat(on(file, SCHOOL_START.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(on(file, SCHOOL_START)).isEqualTo(NOT_APPLICABLE);
    assertThat(on(file, SCHOOL_START.plusDays(1))).isEqualTo(CANNOT_TELL);
    assertThat(on(file, SCHOOL_START.plusYears(1))).isEqualTo(CANNOT_TELL);
    assertThat(on(file, SCHOOL_START.plusYears(1).plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict.Kind on(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, OFFER_TOLD_AT_DIAGNOSIS).verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-02, CANNOT_TELL",
    "2026-09-03, MET",
    "2026-11-22, MET",
    "2026-11-23, CANNOT_TELL"
  })
  void information_given_since_the_diagnosis_counts(LocalDate given, Verdict.Kind expected) {
    assertThat(on(informed(given, InformationTopic.SERVICES, aDiagnosis()), TODAY))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void information_about_services_or_the_local_offer_counts(InformationTopic topic) {
    boolean counts =
        List.of(InformationTopic.SERVICES, InformationTopic.LOCAL_OFFER).contains(topic);

    assertThat(on(informed(TODAY, topic, aDiagnosis()), TODAY))
        .isEqualTo(counts ? MET : CANNOT_TELL);
  }

  @Test
  void a_diagnosis_before_the_family_was_taken_on_counts() {
    assertThat(on(moving(aDiagnosis().withOn(OPENED.minusDays(14))), TODAY)).isEqualTo(CANNOT_TELL);
  }

  @Test
  void where_no_key_worker_is_or_the_family_has_gone_nobody_is_asked() {
    CaseFile alone = moving(aDiagnosis(), keyWorker(KEY_WORKER, "2026-03-02/2026-11-21"));

    assertThat(on(alone, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(on(alone, TODAY.minusDays(1))).isEqualTo(CANNOT_TELL);
    assertThat(on(moving(aDiagnosis()).withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void of_two_children_each_has_their_own_diagnosis() {
    MemberId sister = new MemberId("sister");
    CaseFile file = moving(aDiagnosis());
    CaseFile two = file.withFamily(file.family()
            .withChildren(Families.aChild().withDiedOn(TODAY), Families.aChild().withId(sister)))
        .withTransitions(aDiagnosis(), aDiagnosis().withChild(sister).withSupportAskedOn(OPENED));

    Held found = Held.against(two, OFFER_TOLD_AT_DIAGNOSIS);

    assertThat(found.missedAt()).containsExactly("/transitions/1/supportAskedOn");
    assertThat(found.questions()).isEmpty();
    assertThat(found.count(NOT_MET)).isEqualTo(1);
  }
}
