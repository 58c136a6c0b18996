package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.RefusalReason.DECLINED_KEY_WORKING;
import static org.keywork.eligibility.RefusalReason.NO_CAPACITY;
import static org.keywork.eligibility.RefusalReason.NO_STATUTORY_PLAN;
import static org.keywork.eligibility.RefusalRules.NOTHING_WITHHELD;
import static org.keywork.eligibility.RefusalRules.OPEN_WITHOUT_STATUTORY_PLAN;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.SCHOOL;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Referrals.DECIDED;
import static org.keywork.fixtures.Referrals.REFUSED;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.fixtures.Referrals.aRefusal;
import static org.keywork.fixtures.Referrals.notAcceptedFor;
import static org.keywork.fixtures.Referrals.referred;
import static org.keywork.fixtures.Referrals.refused;
import static org.keywork.fixtures.RefusalRuleExamples.declinedAndRefused;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Assignments;
import org.keywork.fixtures.Held;

class RefusalRulesTest {

  private static Held withheld(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, NOTHING_WITHHELD);
  }

  private static Held turnedAway(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, OPEN_WITHOUT_STATUTORY_PLAN);
  }

  private static Held turnedAway(CaseFile file) {
    return turnedAway(file, TODAY);
  }

  @Test
  void every_service_withheld_for_declining_is_found() {
    CaseFile file = declinedAndRefused(
        aRefusal(DECLINED_KEY_WORKING),
        aRefusal(NO_CAPACITY),
        aRefusal(),
        aRefusal(DECLINED_KEY_WORKING).withAgency(SCHOOL));

    assertThat(withheld(file, TODAY).missedAt())
        .containsExactly("/refusals/0/reason", "/refusals/3/reason");
    assertThat(withheld(file, TODAY).askedAt()).containsExactly("/refusals/2/reason");
    assertThat(withheld(file, TODAY).messages().get(0))
        .isEqualTo("On 2026-09-01 a service of trust was withheld because the family had declined"
            + " key working.");
  }

  @Test
  void the_stated_reason_counts_whatever_the_family_is_on_record_as_wanting() {
    assertThat(withheld(refused(aRefusal(DECLINED_KEY_WORKING)), TODAY).missedAt())
        .hasSize(1);
  }

  @Test
  void who_declined_on_the_day_of_the_refusal_is_asked_for_the_reason_and_who_did_after_is_not() {
    CaseFile onTheDay =
        Assignments.decided(refused(aRefusal()), Assignments.decision(REFUSED, false));
    CaseFile after =
        Assignments.decided(refused(aRefusal()), Assignments.decision(REFUSED.plusDays(1), false));

    assertThat(withheld(onTheDay, TODAY).askedAt()).hasSize(1);
    assertThat(withheld(after, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void key_working_itself_is_no_other_service() {
    ServiceRefusal ofKeyWorking = aRefusal(DECLINED_KEY_WORKING).withOfKeyWorking(true);

    assertThat(withheld(declinedAndRefused(ofKeyWorking), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(withheld(declinedAndRefused(ofKeyWorking.withOfKeyWorking(false)), TODAY)
            .missedAt())
        .hasSize(1);
  }

  @Test
  void a_refusal_counts_from_its_day_for_a_year_and_after_the_family_has_left() {
    CaseFile left = refused(aRefusal(DECLINED_KEY_WORKING)).withClosedOn(REFUSED);

    assertThat(withheld(left, REFUSED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(withheld(left, REFUSED).missedAt()).hasSize(1);
    assertThat(withheld(left, REFUSED.plusYears(1)).missedAt()).hasSize(1);
    assertThat(withheld(left, REFUSED.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_turned_away_for_want_of_a_plan_is_found_in_referrals_and_refusals() {
    CaseFile file = referred(aReferral(), notAcceptedFor(NO_STATUTORY_PLAN))
        .withRefusals(aRefusal(NO_STATUTORY_PLAN).withOfKeyWorking(true));

    assertThat(turnedAway(file).missedAt())
        .containsExactly("/referrals/1/notAcceptedFor", "/refusals/0/reason");
    assertThat(turnedAway(file).messages().get(0))
        .isEqualTo("By the entry of 2026-03-02, the family was turned away from key working because"
            + " there was no statutory plan.");
  }

  @Test
  void one_refusal_that_is_written_down_twice_is_found_once() {
    ServiceRefusal refusal = aRefusal(NO_STATUTORY_PLAN).withOfKeyWorking(true).withOn(OPENED);
    CaseFile once = referred(notAcceptedFor(NO_STATUTORY_PLAN)).withRefusals(refusal);
    CaseFile withoutADay =
        once.withReferrals(notAcceptedFor(NO_STATUTORY_PLAN).withDecidedOn(Optional.empty()));

    assertThat(turnedAway(once).missedAt()).containsExactly("/referrals/0/notAcceptedFor");
    assertThat(turnedAway(withoutADay).missedAt()).containsExactly("/referrals/0/notAcceptedFor");
    assertThat(turnedAway(once.withRefusals(refusal.withOn(OPENED.plusDays(1)))).missedAt())
        .hasSize(2);
    assertThat(turnedAway(once.withReferrals(notAcceptedFor(NO_CAPACITY))).missedAt())
        .containsExactly("/refusals/0/reason");
  }

  @Test
  void a_referral_that_was_accepted_that_day_is_no_refusal_written_down_twice() {
    CaseFile file =
        referred(aReferral()).withRefusals(aRefusal().withOfKeyWorking(true).withOn(OPENED));

    assertThat(turnedAway(file).askedAt()).containsExactly("/refusals/0/reason");
  }

  @Test
  void a_refusal_of_key_working_for_another_reason_is_another_matter() {
    ServiceRefusal refusal = aRefusal(NO_CAPACITY).withOfKeyWorking(true);

    assertThat(turnedAway(refused(refusal)).verdict()).isEqualTo(MET);
    assertThat(turnedAway(refused(refusal.withReason(Optional.empty()))).askedAt())
        .containsExactly("/refusals/0/reason");
  }

  @Test
  void another_service_may_ask_for_a_plan() {
    ServiceRefusal refusal = aRefusal(NO_STATUTORY_PLAN);

    assertThat(turnedAway(refused(refusal.withOfKeyWorking(false))).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(turnedAway(refused(refusal)).askedAt()).containsExactly("/refusals/0/ofKeyWorking");
    assertThat(turnedAway(refused(aRefusal(), aRefusal(NO_CAPACITY))).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_day_without_an_outcome_is_a_question_and_an_open_referral_is_none() {
    Referral settled = aReferral().withOutcome(Optional.empty());

    assertThat(turnedAway(referred(settled)).questions())
        .containsExactly("/referrals/0/outcome: what became of the referral");
    assertThat(turnedAway(referred(settled.withDecidedOn(Optional.empty()))).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(turnedAway(referred(aReferral().withOutcome(ReferralOutcome.WITHDRAWN)))
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void an_outcome_counts_from_its_day_for_a_year() {
    CaseFile file = referred(notAcceptedFor(NO_STATUTORY_PLAN));

    assertThat(turnedAway(file, OPENED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(turnedAway(file, OPENED).missedAt()).hasSize(1);
    assertThat(turnedAway(file, OPENED.plusYears(1)).missedAt()).hasSize(1);
    assertThat(turnedAway(file, OPENED.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_refusal_of_key_working_counts_from_its_day_for_a_year() {
    CaseFile file = refused(aRefusal(NO_STATUTORY_PLAN).withOfKeyWorking(true));

    assertThat(turnedAway(file, REFUSED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(turnedAway(file, REFUSED).missedAt()).hasSize(1);
    assertThat(turnedAway(file, REFUSED.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void declining_once_and_wanting_a_key_worker_since_is_no_declining() {
    CaseFile file = Assignments.decided(
        refused(aRefusal()),
        Assignments.decision(DECIDED, false),
        Assignments.decision(REFUSED, true));

    assertThat(withheld(file, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }
}
