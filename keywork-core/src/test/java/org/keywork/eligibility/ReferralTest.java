package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.fixtures.Referrals.aBareReferral;
import static org.keywork.fixtures.Referrals.aReferral;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Referrals;
import org.keywork.rule.InvalidRecordException;

class ReferralTest {

  private static void assertRefusedAt(String pointer, String sentence, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .withMessageContaining(sentence)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  private static ReferredChild about(String child) {
    return ReferredChild.builder().child(new MemberId(child)).build();
  }

  @Test
  void a_referral_may_be_decided_on_the_day_it_is_received_but_not_before() {
    assertThat(aReferral().withDecidedOn(RECEIVED).decidedOn()).contains(RECEIVED);
    assertRefusedAt(
        "/decidedOn",
        "before it is received",
        () -> aReferral().withDecidedOn(RECEIVED.minusDays(1)));
  }

  @Test
  void an_outcome_without_its_day_and_a_day_without_its_outcome_are_gaps_and_no_nonsense() {
    assertThat(aReferral().withDecidedOn(Optional.empty()).outcome())
        .contains(ReferralOutcome.ACCEPTED);
    assertThat(aReferral().withOutcome(Optional.empty()).decidedOn()).contains(CaseFiles.OPENED);
  }

  @Test
  void information_given_late_is_poor_practice_and_no_nonsense() {
    LocalDate late = CaseFiles.TODAY;

    assertThat(aReferral().withInformationGivenOn(late).informationGivenOn()).contains(late);
  }

  @Test
  void only_a_referral_that_was_not_accepted_has_a_reason_for_that() {
    String sentence = "Only a referral that was not accepted";

    assertThat(Referrals.notAcceptedFor(RefusalReason.OTHER).notAcceptedFor())
        .contains(RefusalReason.OTHER);
    assertRefusedAt(
        "/notAcceptedFor", sentence, () -> aReferral().withNotAcceptedFor(RefusalReason.OTHER));
    assertRefusedAt(
        "/notAcceptedFor",
        sentence,
        () -> aBareReferral(RECEIVED).withNotAcceptedFor(RefusalReason.OTHER));
  }

  @Test
  void why_a_family_was_turned_away_tells_of_a_child_and_is_not_told() {
    RefusalReason telling = RefusalReason.NO_DIAGNOSIS;

    assertThat(Referrals.notAcceptedFor(telling).toString()).doesNotContain(telling.name());
    assertThat(Referrals.aRefusal(telling).toString()).doesNotContain(telling.name());
  }

  @Test
  void a_referral_speaks_of_two_children_but_of_none_twice() {
    assertThat(aReferral().withChildren(about("one"), about("two")).children()).hasSize(2);
    assertRefusedAt(
        "/children/2/child",
        "each child once",
        () -> aReferral().withChildren(about("one"), about("two"), about("one")));
  }

  @Test
  void a_family_may_be_referred_again_after_its_file_was_closed() {
    LocalDate closedOn = LocalDate.of(2026, 7, 1);

    assertThat(Referrals.referred(aReferral(), aBareReferral(CaseFiles.TODAY))
            .withClosedOn(closedOn)
            .referrals())
        .hasSize(2);
  }

  @Test
  void who_was_not_told_of_a_limit_was_not_told_on_any_day() {
    assertRefusedAt(
        "/on", "not told on any day", () -> Referrals.notTold().withOn(CaseFiles.TODAY));
    assertThat(Referrals.toldOn(CaseFiles.TODAY).on()).contains(CaseFiles.TODAY);
  }

  @Test
  void a_referral_is_not_accepted_from_the_day_of_that_decision() {
    Referral declined = Referrals.notAcceptedFor(RefusalReason.OTHER);

    assertThat(declined.isNotAcceptedBy(CaseFiles.OPENED)).isTrue();
    assertThat(declined.isNotAcceptedBy(CaseFiles.OPENED.minusDays(1))).isFalse();
    assertThat(declined.withDecidedOn(Optional.empty()).isNotAcceptedBy(RECEIVED))
        .isTrue();
    assertThat(aReferral().isNotAcceptedBy(CaseFiles.TODAY)).isFalse();
  }
}
