package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.EligibilityCases.REFERRED;
import static org.keywork.fixtures.EligibilityCases.aReferral;
import static org.keywork.fixtures.EligibilityCases.referred;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;

class StandingTest {

  private static final Referral ACCEPTED =
      aReferral().withOutcome(ReferralOutcome.ACCEPTED).withDecidedOn(TODAY);

  private static Standing standing(CaseFile file, LocalDate asOf) {
    return Keywork.guidance().eligibility(file, asOf).standing();
  }

  @Test
  void a_family_on_the_active_list_without_a_referral_is_on_the_books() {
    assertThat(standing(aCaseFile(), OPENED)).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(standing(aCaseFile(), OPENED.minusDays(1))).isEqualTo(Standing.NOT_REFERRED);
    assertThat(standing(aCaseFile().withClosedOn(TODAY), TODAY)).isEqualTo(Standing.NOT_REFERRED);
  }

  @Test
  void a_referral_counts_from_the_day_on_which_it_was_received() {
    assertThat(standing(referred(), REFERRED)).isEqualTo(Standing.REFERRED);
    assertThat(standing(referred(), REFERRED.minusDays(1))).isEqualTo(Standing.NOT_REFERRED);
    assertThat(Keywork.guidance().eligibility(referred(), TODAY).judgedOn()).isEqualTo(REFERRED);
  }

  @Test
  void a_family_is_on_the_books_from_the_day_on_which_it_is_taken_on() {
    CaseFile file = aCaseFile().withReferrals(ACCEPTED).withOpenedOn(TODAY);

    assertThat(standing(file, TODAY)).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(Keywork.guidance().eligibility(file, TODAY).judgedOn()).isEqualTo(TODAY);
    assertThat(standing(file, TODAY.minusDays(1))).isEqualTo(Standing.REFERRED);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN"})
  void a_referral_that_came_to_nothing_is_still_judged_by_its_day(ReferralOutcome outcome) {
    CaseFile file = referred().withReferrals(aReferral().withOutcome(outcome));

    assertThat(standing(file, TODAY)).isEqualTo(Standing.REFERRED);
  }

  @ParameterizedTest
  @EnumSource(ReferralOutcome.class)
  void whoever_is_on_the_books_stays_there_when_somebody_refers_the_family_anew(
      ReferralOutcome outcome) {
    CaseFile file = aCaseFile().withReferrals(ACCEPTED.withReceivedOn(OPENED), aReferral());

    assertThat(standing(file, TODAY)).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(standing(file.withReferrals(aReferral().withOutcome(outcome)), TODAY))
        .isEqualTo(Standing.ON_THE_BOOKS);
  }

  @Test
  void the_latest_referral_decides() {
    Referral earlier = aReferral().withReceivedOn(REFERRED.minusDays(1));

    assertThat(judgedOn(referred().withReferrals(earlier, aReferral()))).isEqualTo(REFERRED);
    assertThat(judgedOn(referred().withReferrals(aReferral(), earlier))).isEqualTo(REFERRED);
    assertThat(judgedOn(referred().withReferrals(earlier))).isEqualTo(REFERRED.minusDays(1));
  }

  private static LocalDate judgedOn(CaseFile file) {
    return Keywork.guidance().eligibility(file, TODAY).judgedOn();
  }

  @Test
  void who_came_and_went_is_judged_as_if_referred_on_the_day() {
    CaseFile closed = aCaseFile().withReferrals(ACCEPTED).withClosedOn(TODAY.plusDays(5));

    assertThat(standing(closed, TODAY.plusDays(4))).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(standing(closed, TODAY.plusDays(5))).isEqualTo(Standing.NOT_REFERRED);
    assertThat(Keywork.guidance().eligibility(closed, TODAY.plusDays(5)).judgedOn())
        .isEqualTo(TODAY.plusDays(5));
  }

  @Test
  void the_referral_by_which_a_family_came_is_used_up_even_if_nobody_recorded_the_outcome() {
    CaseFile left = aCaseFile().withClosedOn(TODAY);

    assertThat(standing(left.withReferrals(aReferral().withReceivedOn(OPENED)), TODAY))
        .isEqualTo(Standing.NOT_REFERRED);
    assertThat(standing(left.withReferrals(aReferral().withReceivedOn(OPENED.plusDays(1))), TODAY))
        .isEqualTo(Standing.REFERRED);
  }

  @ParameterizedTest
  @EnumSource(ReferralOutcome.class)
  void a_new_referral_that_is_not_settled_when_the_family_leaves_still_counts(
      ReferralOutcome outcome) {
    CaseFile left = aCaseFile().withClosedOn(TODAY);
    Referral settled = aReferral().withOutcome(outcome).withDecidedOn(TODAY);

    assertThat(standing(left.withReferrals(settled), TODAY)).isEqualTo(Standing.NOT_REFERRED);
    assertThat(standing(left.withReferrals(settled.withDecidedOn(TODAY.plusDays(1))), TODAY))
        .isEqualTo(Standing.REFERRED);
  }

  @Test
  void who_left_and_is_referred_anew_is_judged_by_the_new_referral() {
    CaseFile left = aCaseFile().withClosedOn(REFERRED);

    assertThat(standing(left.withReferrals(aReferral()), TODAY)).isEqualTo(Standing.REFERRED);
    assertThat(standing(left.withReferrals(ACCEPTED), TODAY)).isEqualTo(Standing.REFERRED);
    assertThat(standing(left.withReferrals(ACCEPTED.withDecidedOn(REFERRED)), TODAY))
        .isEqualTo(Standing.REFERRED);
    assertThat(judgedOn(left.withReferrals(aReferral()))).isEqualTo(REFERRED);
  }

  @Test
  void who_was_accepted_and_not_yet_taken_on_is_judged_by_the_referral() {
    CaseFile waiting = aCaseFile().withReferrals(ACCEPTED).withOpenedOn(TODAY.plusDays(1));

    assertThat(standing(waiting, TODAY)).isEqualTo(Standing.REFERRED);
    assertThat(standing(waiting.withClosedOn(TODAY.plusDays(9)), TODAY))
        .isEqualTo(Standing.REFERRED);
  }
}
