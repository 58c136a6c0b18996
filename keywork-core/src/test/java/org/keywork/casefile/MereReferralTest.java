package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.eligibility.Precondition;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ReferralOutcome;
import org.keywork.eligibility.Standing;
import org.keywork.rule.Answer;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;

/** A family that has been referred and not been taken on has a file, but is on no list yet. */
class MereReferralTest {

  private static final Referral REFERRAL = Referral.builder().receivedOn(OPENED).build();

  private static CaseFile referred() {
    return CaseFile.builder()
        .id(aCaseFile().id())
        .family(aCaseFile().family())
        .addReferrals(REFERRAL)
        .build();
  }

  @Test
  void it_is_not_active_and_nobody_is_missed_around_it() {
    assertThat(referred().isActiveOn(TODAY)).isFalse();
    assertThat(referred().activeDays()).isEmpty();
    assertThat(Keywork.guidance().check(referred(), TODAY).findings()).isEmpty();
  }

  @Test
  void whatever_else_is_on_file_no_rule_and_no_decision_needs_the_day_of_taking_on() {
    CaseFile file = aCaseFile()
        .withAssignments()
        .withReferrals(REFERRAL)
        .withPathway(Pathway.empty().plus(PathwayStage.REFERRAL, OPENED))
        .withOpenedOn(Optional.empty());

    for (LocalPolicy policy : Policies.all()) {
      Keywork keywork = Keywork.under(policy);
      assertThat(keywork.check(file, TODAY).findings()).isEmpty();
      assertThat(keywork.eligibility(file, TODAY).standing()).isEqualTo(Standing.REFERRED);
      assertThat(keywork.eligibility(file, OPENED.minusDays(1)).standing())
          .isEqualTo(Standing.NOT_REFERRED);
      assertThat(keywork.mayBegin(file, TODAY).answer(Precondition.WANTED)).isEqualTo(Answer.YES);
    }
    assertThat(file.priority(BASIS).present()).isEmpty();
    assertThat(file.earlyStart().delayBy(OPENED.plusMonths(1))).contains(Period.ofMonths(1));
  }

  @Test
  void any_other_file_tells_when_the_family_was_taken_on() {
    CaseFile file = aCaseFile();
    Optional<LocalDate> never = Optional.empty();

    assertRefused(() -> file.withOpenedOn(never));
    assertRefused(() -> referred().withReferrals(List.of()));
    assertRefused(() -> referred().withClosedOn(TODAY));
    assertRefused(() -> file.withReferrals(REFERRAL).withOpenedOn(never));
    assertRefused(() -> referred().withReferrals(REFERRAL.withOutcome(ReferralOutcome.ACCEPTED)));
  }

  @Test
  void one_that_was_turned_away_stays_a_mere_referral() {
    Referral turnedAway = REFERRAL.withOutcome(ReferralOutcome.NOT_ACCEPTED);

    assertThat(referred().withReferrals(turnedAway).openedOn()).isEmpty();
  }

  private static void assertRefused(ThrowingCallable construction) {
    assertThatThrownBy(construction)
        .isInstanceOfSatisfying(
            InvalidRecordException.class,
            refusal -> assertThat(refusal.at()).isEqualTo(Location.at("openedOn")));
  }
}
