package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.eligibility.RefusalReason.NO_CAPACITY;
import static org.keywork.eligibility.RefusalReason.NO_DIAGNOSIS;
import static org.keywork.eligibility.RefusalReason.OUTSIDE_CRITERIA;
import static org.keywork.eligibility.ServiceDecisionRules.DECISIONS_EXPLAINED;
import static org.keywork.eligibility.ServiceDecisionRules.REFERRALS_FIT;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Conversations.aLeaflet;
import static org.keywork.fixtures.Conversations.aQuestion;
import static org.keywork.fixtures.DealingsWithServicesRuleExamples.referredFor;
import static org.keywork.fixtures.Referrals.REFUSED;
import static org.keywork.fixtures.Referrals.aRefusal;
import static org.keywork.fixtures.Referrals.refused;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.InformationTopic;
import org.keywork.family.Question;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Verdict;

class ServiceDecisionRulesTest {

  private static final ServiceRefusal UNSUITABLE = referredFor(aRefusal(OUTSIDE_CRITERIA));

  private static Verdict.Kind fit(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, REFERRALS_FIT).verdict();
  }

  private static Verdict.Kind explained(CaseFile file) {
    return Held.against(file, DECISIONS_EXPLAINED).verdict();
  }

  @Test
  void every_referral_that_came_back_is_told_with_how_many_there_were() {
    Held held = Held.against(
        refused(
            UNSUITABLE,
            referredFor(aRefusal(NO_CAPACITY)),
            aRefusal(OUTSIDE_CRITERIA),
            UNSUITABLE.withAgency(SCHOOL),
            UNSUITABLE.withReferredOn(OPENED.minusYears(1)).withOn(OPENED.minusYears(1))),
        REFERRALS_FIT);
    assertThat(held.missedAt()).containsExactly("/refusals/0/reason", "/refusals/3/reason");
    assertThat(held.messages())
        .contains("The referral of 2026-08-18 to the agency school came back on 2026-09-01 because"
            + " the family did not fit its criteria; of such there were 2 in the last 12 months.");
  }

  @Test
  void a_service_that_wants_a_diagnosis_does_not_make_the_referral_unsuitable() {
    assertThat(fit(refused(referredFor(aRefusal(NO_DIAGNOSIS))), TODAY)).isEqualTo(MET);
  }

  @Test
  void what_came_back_is_looked_at_for_a_year_and_from_its_day() {
    CaseFile file = refused(UNSUITABLE);
    assertThat(fit(file, REFUSED.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(fit(file, REFUSED)).isEqualTo(NOT_MET);
    assertThat(fit(file, REFUSED.plusMonths(12))).isEqualTo(NOT_MET);
    assertThat(fit(file, REFUSED.plusMonths(12).plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_was_refused_before_the_family_was_taken_on_is_no_doing_of_the_key_worker() {
    CaseFile onTheDay = refused(UNSUITABLE.withReferredOn(OPENED).withOn(OPENED));
    CaseFile dayBefore =
        refused(UNSUITABLE.withReferredOn(OPENED.minusDays(1)).withOn(OPENED.minusDays(1)));
    assertThat(fit(onTheDay, TODAY)).isEqualTo(NOT_MET);
    assertThat(fit(dayBefore, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(fit(refused(UNSUITABLE).withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void key_working_itself_is_not_what_the_key_worker_refers_to() {
    CaseFile file = refused(UNSUITABLE.withOfKeyWorking(true));
    assertThat(fit(file, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(fit(refused(UNSUITABLE.withOfKeyWorking(false)), TODAY)).isEqualTo(NOT_MET);
    assertThat(explained(file)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_service_refuses_on_the_day_of_the_referral_or_later() {
    assertThat(aRefusal().withReferredOn(REFUSED).referredOn()).contains(REFUSED);
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> aRefusal().withReferredOn(REFUSED.plusDays(1)))
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo("/referredOn"));
  }

  @Test
  void reasons_that_nobody_explained_are_told_one_by_one() {
    Held held = Held.against(
        refused(
            aRefusal(NO_CAPACITY).withReasonsExplained(true),
            aRefusal(NO_CAPACITY).withReasonsExplained(false),
            aRefusal(NO_CAPACITY)),
        DECISIONS_EXPLAINED);
    assertThat(held.missedAt()).containsExactly("/refusals/1/reasonsExplained");
    assertThat(held.askedAt()).containsExactly("/refusals/2/reasonsExplained");
    assertThat(held.messages())
        .containsExactly(
            "Nobody explained to the family why the agency trust refused a service on 2026-09-01.");
  }

  @Test
  void a_talk_about_the_decision_since_explains_it() {
    CaseFile file = refused(aRefusal(NO_CAPACITY));
    assertThat(explained(file.withInformationGiven(
            aLeaflet().withTopic(InformationTopic.SERVICE_DECISIONS).withOn(REFUSED))))
        .isEqualTo(MET);
    assertThat(explained(file.withInformationGiven(
            aLeaflet().withTopic(InformationTopic.SERVICE_DECISIONS).withOn(REFUSED.minusDays(1)))))
        .isEqualTo(CANNOT_TELL);
    assertThat(explained(file.withInformationGiven(aLeaflet()))).isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_question_about_a_decision_counts_once_it_is_answered() {
    Question asked = aQuestion().withTopic(InformationTopic.SERVICE_DECISIONS);
    CaseFile file = aCaseFile().withQuestions(asked.withAnsweredOn(TODAY));
    assertThat(explained(file)).isEqualTo(MET);
    assertThat(Held.against(file, TODAY.minusDays(1), DECISIONS_EXPLAINED).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(explained(file.withClosedOn(TODAY))).isEqualTo(NOT_APPLICABLE);
    assertThat(explained(aCaseFile().withQuestions(aQuestion().withAnsweredOn(TODAY))))
        .isEqualTo(NOT_APPLICABLE);
  }
}
