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
    assertThat(standing(referred(), REFERRED.minusDays(1))).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(Keywork.guidance().eligibility(referred(), TODAY).judgedOn()).isEqualTo(REFERRED);
  }

  @Test
  void an_accepted_referral_counts_from_the_day_of_the_decision() {
    CaseFile file = aCaseFile().withReferrals(ACCEPTED);

    assertThat(standing(file, TODAY)).isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(Keywork.guidance().eligibility(file, TODAY).judgedOn()).isEqualTo(TODAY);
    assertThat(standing(file, TODAY.minusDays(1))).isEqualTo(Standing.REFERRED);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN"})
  void a_referral_that_came_to_nothing_is_still_judged_by_its_day(ReferralOutcome outcome) {
    CaseFile file = aCaseFile().withReferrals(aReferral().withOutcome(outcome));

    assertThat(standing(file, TODAY)).isEqualTo(Standing.REFERRED);
  }

  @Test
  void the_latest_referral_decides() {
    Referral earlier = ACCEPTED.withReceivedOn(OPENED);
    Referral again = aReferral();

    assertThat(standing(aCaseFile().withReferrals(earlier, again), TODAY))
        .isEqualTo(Standing.REFERRED);
    assertThat(standing(aCaseFile().withReferrals(again, earlier), TODAY))
        .isEqualTo(Standing.REFERRED);
    assertThat(standing(aCaseFile().withReferrals(again, ACCEPTED), TODAY))
        .isEqualTo(Standing.ON_THE_BOOKS);
    assertThat(standing(aCaseFile().withReferrals(ACCEPTED, again), TODAY))
        .isEqualTo(Standing.REFERRED);
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
  void who_was_accepted_and_not_yet_taken_on_is_judged_by_the_referral() {
    CaseFile waiting = aCaseFile().withReferrals(ACCEPTED).withOpenedOn(TODAY.plusDays(1));
    CaseFile again = aCaseFile().withReferrals(ACCEPTED).withClosedOn(REFERRED);

    assertThat(standing(waiting, TODAY)).isEqualTo(Standing.REFERRED);
    assertThat(standing(again, TODAY)).isEqualTo(Standing.REFERRED);
  }
}
