package org.keywork.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.eligibility.ReferralRules.INFORMED_BEFORE_DECIDING;
import static org.keywork.eligibility.ReferralRules.WISHED_FOR;
import static org.keywork.eligibility.WishBefore.ALLOCATION;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.ReferralRuleExamples.asking;
import static org.keywork.fixtures.ReferralRuleExamples.decidingAfter;
import static org.keywork.fixtures.Referrals.DECIDED;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.fixtures.Referrals.aBareReferral;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.fixtures.Referrals.referred;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.AllocationRules;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.LocalPolicy;

class ReferralRulesTest {

  private static final Basis BEFORE_REFERRAL = asking(WishBefore.REFERRAL);
  private static final Basis BEFORE_ALLOCATION = asking(ALLOCATION);

  private static Held informed(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, INFORMED_BEFORE_DECIDING);
  }

  private static Held informed(CaseFile file) {
    return informed(file, TODAY);
  }

  private static Held wished(CaseFile file, Basis basis) {
    return Held.against(file, basis, WISHED_FOR);
  }

  private static Basis asOf(LocalDate day) {
    return new Basis(day, CaseFiles.BASIS.policy());
  }

  private static Held wished(CaseFile file, LocalPolicy policy, LocalDate asOf) {
    return wished(file, new Basis(asOf, policy));
  }

  private static Referral toldOn(LocalDate day) {
    return aReferral().withInformationGivenOn(day);
  }

  @Test
  void the_leaflet_may_come_on_the_day_of_the_decision_and_not_the_day_after() {
    assertThat(informed(referred(toldOn(DECIDED))).verdict()).isEqualTo(MET);
    assertThat(informed(referred(toldOn(DECIDED.plusDays(1)))).missedAt())
        .containsExactly("/referrals/0/informationGivenOn");
    assertThat(informed(referred(toldOn(DECIDED.plusDays(1)))).messages())
        .containsExactly("The family decided about key working on 2026-02-25, and was given no"
            + " general information on it until 2026-02-26.");
  }

  @Test
  void of_several_referrals_one_that_told_the_family_in_time_is_enough() {
    Referral late = toldOn(DECIDED.plusDays(9));

    assertThat(informed(referred(late, aBareReferral(RECEIVED), aReferral())).verdict())
        .isEqualTo(MET);
    assertThat(informed(referred(late, toldOn(DECIDED.plusDays(2)))).missedAt())
        .containsExactly("/referrals/1/informationGivenOn");
    assertThat(informed(referred(late, aBareReferral(RECEIVED))).askedAt())
        .containsExactly("/referrals/1/informationGivenOn");
  }

  @Test
  void a_referral_still_to_come_and_one_by_the_family_itself_tell_nothing() {
    Referral ahead = aBareReferral(TODAY.plusDays(1)).withInformationGivenOn(DECIDED.plusDays(9));
    Referral byItself = aBareReferral(RECEIVED).withByTheFamily(true);

    assertThat(informed(referred(ahead, byItself)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(informed(referred(aBareReferral(TODAY))).askedAt()).hasSize(1);
  }

  @Test
  void the_first_decision_is_the_one_for_which_the_family_was_told() {
    CaseFile changedItsMind = decided(
        referred(toldOn(DECIDED.plusDays(5))),
        decision(DECIDED.plusDays(5), true),
        decision(DECIDED, false));

    assertThat(informed(changedItsMind).missedAt()).hasSize(1);
    assertThat(informed(changedItsMind, DECIDED.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(informed(decided(referred(aReferral()))).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_decision_of_a_year_ago_is_looked_at_and_one_before_that_no_longer() {
    CaseFile late = referred(toldOn(DECIDED.plusDays(1)).withReceivedOn(DECIDED.minusDays(1)));

    assertThat(informed(late, DECIDED).missedAt()).hasSize(1);
    assertThat(informed(late, DECIDED.plusYears(1)).missedAt()).hasSize(1);
    assertThat(informed(late, DECIDED.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_that_has_left_is_not_asked_how_it_was_told() {
    CaseFile left = referred(toldOn(DECIDED.plusDays(1))).withClosedOn(TODAY);

    assertThat(informed(left, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(informed(left, TODAY.minusDays(1)).missedAt()).hasSize(1);
  }

  @Test
  void a_wish_on_the_day_of_the_referral_is_in_time_and_the_next_day_is_late() {
    assertThat(wished(decidingAfter(0), BEFORE_REFERRAL).verdict()).isEqualTo(MET);
    assertThat(wished(decidingAfter(1), BEFORE_REFERRAL).messages())
        .containsExactly("On the day of the referral, 2026-02-27, it was not on record that the"
            + " family wanted a key worker.");
    assertThat(wished(decidingAfter(1), BEFORE_REFERRAL).missedAt())
        .containsExactly("/referrals/0");
  }

  @Test
  void a_wish_on_the_day_of_the_allocation_is_in_time_and_the_next_day_is_late() {
    assertThat(wished(decidingAfter(3), BEFORE_ALLOCATION).verdict()).isEqualTo(MET);
    assertThat(wished(decidingAfter(4), BEFORE_ALLOCATION).messages())
        .containsExactly("On the day of the allocation, 2026-03-02, it was not on record that the"
            + " family wanted a key worker.");
  }

  @Test
  void until_the_service_has_chosen_only_what_both_readings_say_is_told() {
    assertThat(wished(decidingAfter(0), asOf(TODAY)).verdict()).isEqualTo(MET);
    assertThat(wished(decidingAfter(3), asOf(TODAY)).questions())
        .containsExactly("/referrals/0: whether the service asks for the family's wish before the"
            + " referral or only before the allocation");
    assertThat(wished(decidingAfter(4), asOf(TODAY)).missedAt()).containsExactly("/referrals/0");
    assertThat(wished(decidingAfter(4), asOf(TODAY)).messages().get(0)).contains("referral");
  }

  @Test
  void before_anybody_comes_there_is_time_to_decide() {
    CaseFile waiting = decided(referred(aReferral())).withAssignments();

    assertThat(wished(waiting, BEFORE_ALLOCATION).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wished(waiting, BEFORE_REFERRAL).questions())
        .containsExactly("/family: whether the family wants a key worker, and since when");
    assertThat(wished(waiting, asOf(TODAY)).askedAt()).containsExactly("/family");
    assertThat(wished(decided(referred(aReferral())), BEFORE_ALLOCATION).askedAt())
        .containsExactly("/family");
  }

  @Test
  void a_family_that_comes_by_itself_wishes_so_by_coming() {
    CaseFile byItself = decided(referred(aReferral().withByTheFamily(true)));

    assertThat(wished(byItself, BEFORE_REFERRAL).verdict()).isEqualTo(MET);
    assertThat(wished(byItself, BEFORE_ALLOCATION).verdict()).isEqualTo(MET);
  }

  @Test
  void who_had_declined_was_referred_without_a_wish() {
    CaseFile declined = decided(
        referred(aReferral()), decision(DECIDED.minusDays(9), true), decision(DECIDED, false));

    assertThat(wished(declined.withAssignments(), BEFORE_REFERRAL).missedAt()).hasSize(1);
    assertThat(wished(declined.withAssignments(), BEFORE_ALLOCATION).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(wished(declined.withAssignments(), asOf(TODAY)).verdict()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void who_declines_after_the_referral_had_not_wished_for_it() {
    CaseFile declines = decided(referred(aReferral()), decision(RECEIVED.plusDays(1), false));

    assertThat(wished(declines, BEFORE_REFERRAL).missedAt()).hasSize(1);
  }

  @Test
  void a_key_worker_who_comes_against_the_familys_wish_is_found_once() {
    CaseFile against = decided(referred(aReferral()), decision(DECIDED, false));
    CaseFile declinesLater = decided(referred(aReferral()), decision(TODAY, false));
    CaseFile wantsOneNow =
        decided(referred(aReferral()), decision(DECIDED, false), decision(TODAY, true));

    for (CaseFile file : List.of(against, declinesLater, wantsOneNow)) {
      assertThat(Held.against(
                  file, BEFORE_ALLOCATION, AllocationRules.WANTED_BY_THE_FAMILY, WISHED_FOR)
              .missedAt())
          .containsExactly("/assignments/0");
    }
  }

  @Test
  void every_referral_is_looked_at_within_a_year() {
    CaseFile twice =
        decided(referred(aReferral(), aBareReferral(RECEIVED.plusDays(1))), decision(OPENED, true));

    assertThat(wished(twice, BEFORE_REFERRAL).missedAt())
        .containsExactly("/referrals/0", "/referrals/1");
    LocalDate aYearOn = RECEIVED.plusYears(1);
    assertThat(wished(twice, BEFORE_REFERRAL.policy(), aYearOn).missedAt()).hasSize(2);
    assertThat(wished(twice, BEFORE_REFERRAL.policy(), aYearOn.plusDays(1)).missedAt())
        .containsExactly("/referrals/1");
    assertThat(wished(twice, BEFORE_REFERRAL.policy(), RECEIVED.minusDays(1)).missedAt())
        .isEmpty();
  }

  @Test
  void what_is_decided_or_begins_later_does_not_count_yet() {
    CaseFile file = decidingAfter(5);

    assertThat(wished(file, BEFORE_REFERRAL.policy(), RECEIVED.plusDays(4)).askedAt())
        .containsExactly("/family");
    assertThat(wished(file, BEFORE_REFERRAL.policy(), RECEIVED.plusDays(5)).missedAt())
        .hasSize(1);
    assertThat(wished(decidingAfter(2), BEFORE_ALLOCATION.policy(), RECEIVED.plusDays(2))
            .verdict())
        .isEqualTo(MET);
    assertThat(wished(file, BEFORE_ALLOCATION.policy(), RECEIVED.plusDays(2)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_that_left_is_asked_again_when_it_is_referred_anew() {
    LocalDate closedOn = LocalDate.of(2026, 7, 1);
    CaseFile left = decided(referred(aReferral()), decision(TODAY, true)).withClosedOn(closedOn);

    assertThat(wished(left, BEFORE_REFERRAL).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wished(left.withReferrals(aReferral(), aBareReferral(closedOn)), BEFORE_REFERRAL)
            .missedAt())
        .containsExactly("/referrals/1");
  }
}
