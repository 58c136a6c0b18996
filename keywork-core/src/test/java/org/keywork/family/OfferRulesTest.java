package org.keywork.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.PlanningCases.withFamily;
import static org.keywork.fixtures.PlanningCases.withPreferences;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict.Kind;

class OfferRulesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);

  /** A second agreement, on calls only, made without an offer to visit. */
  private static ContactAgreement onCalls() {
    return ContactAgreement.builder()
        .agreedOn(AGREED)
        .addForms(ContactForm.TELEPHONE)
        .homeVisitsOffered(false)
        .build();
  }

  private static CaseFile agreeing(ContactAgreement second) {
    return withPreferences(before -> before.withContact(before.contact().get(0), second));
  }

  private static Kind homeVisits(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, OfferRules.HOME_VISITS).verdict();
  }

  @Test
  void the_agreement_that_holds_is_looked_at() {
    CaseFile calls = agreeing(onCalls());

    assertThat(homeVisits(calls, AGREED.minusDays(1))).isEqualTo(Kind.MET);
    assertThat(Held.against(calls, AGREED, OfferRules.HOME_VISITS).missedAt())
        .containsExactly("/family/preferences/contact/1/homeVisitsOffered");
    assertThat(Held.against(calls, AGREED, OfferRules.HOME_VISITS).messages())
        .containsExactly(
            "When contact was agreed on 2026-06-15, the family was not offered visits at home.");
  }

  @Test
  void an_agreement_that_has_ended_asks_nothing() {
    CaseFile ended = agreeing(onCalls().withEndedOn(TODAY));

    assertThat(homeVisits(ended, TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
    assertThat(homeVisits(ended, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void visits_that_were_agreed_were_offered() {
    CaseFile visits = agreeing(onCalls().withForms(ContactForm.HOME_VISIT));

    assertThat(homeVisits(visits, TODAY)).isEqualTo(Kind.MET);
  }

  @Test
  void a_family_that_decided_against_a_key_worker_is_offered_no_visits() {
    CaseFile declining = withPreferences(before -> before
        .withContact(onCalls())
        .withKeyWorking(
            KeyWorkingDecision.builder().decidedOn(TODAY).wanted(false).build()));

    assertThat(homeVisits(declining, TODAY.minusDays(1))).isEqualTo(Kind.NOT_MET);
    assertThat(homeVisits(declining, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_family_of_which_no_decision_is_known_is_not_taken_to_decline() {
    assertThat(homeVisits(
            withPreferences(before -> before.withContact(onCalls()).withKeyWorking()), TODAY))
        .isEqualTo(Kind.NOT_MET);
    assertThat(homeVisits(withFamily(family -> family.withPreferences(Optional.empty())), TODAY))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void not_having_met_other_parents_is_pointed_at() {
    CaseFile alone = withFamily(family -> family.withOfferedToMeetOtherParents(false));

    assertThat(Held.against(alone, OfferRules.OTHER_PARENTS).missedAt())
        .containsExactly("/family/offeredToMeetOtherParents");
  }
}
