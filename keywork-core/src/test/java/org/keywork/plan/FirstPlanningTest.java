package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.PlanningCases.aMeeting;
import static org.keywork.fixtures.PlanningCases.aPlanAgreedOn;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.SIX_WEEKS;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.waiting;
import static org.keywork.fixtures.Referrals.RECEIVED;
import static org.keywork.fixtures.Referrals.aBareReferral;
import static org.keywork.fixtures.Referrals.aReferral;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.eligibility.ReferralOutcome;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class FirstPlanningTest {

  private static final LocalDate LAST = RECEIVED.plusWeeks(6);

  private static Held held(CaseFile file, LocalDate asOf) {
    return Held.against(
        file, new Basis(asOf, SIX_WEEKS.policy()), FirstPlanningRules.MEETING_IN_TIME);
  }

  private static Verdict.Kind verdict(CaseFile file, LocalDate asOf) {
    return held(file, asOf).verdict();
  }

  private static CaseFile meeting(LocalDate heldOn) {
    return waiting().withMeetings(aMeeting().withHeldOn(heldOn));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    assertThat(verdict(waiting(), LAST)).isEqualTo(NOT_APPLICABLE);
    assertThat(held(waiting(), LAST.plusDays(1)).missedAt()).containsExactly("/referrals/0");
    assertThat(held(waiting(), LAST.plusDays(1)).messages())
        .containsExactly(
            "The family has waited since 2026-02-27; the first planning meeting was due"
                + " by 2026-04-10 and was not held by then.");
    assertThat(verdict(meeting(LAST), LAST)).isEqualTo(MET);
    assertThat(held(meeting(LAST.plusDays(1)), LAST.plusDays(1)).missedAt())
        .containsExactly("/meetings/0");
  }

  @Test
  void a_meeting_still_to_come_or_held_before_the_referral_does_not_count() {
    assertThat(verdict(meeting(TODAY.plusDays(1)), TODAY)).isEqualTo(NOT_MET);
    assertThat(verdict(meeting(RECEIVED.minusDays(1)), TODAY)).isEqualTo(NOT_MET);
    assertThat(verdict(meeting(RECEIVED), TODAY)).isEqualTo(MET);
  }

  @Test
  void one_of_this_very_day_counts_once_something_is_told_of_it() {
    CaseFile planned = waiting()
        .withMeetings(Meeting.builder()
            .id(new MeetingId("m"))
            .heldOn(LAST)
            .addKinds(MeetingKind.TEAM_AROUND_THE_CHILD)
            .build());

    assertThat(verdict(planned, LAST)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(planned, LAST.plusDays(1))).isEqualTo(MET);
  }

  @Test
  void a_meeting_of_another_kind_plans_no_support_unless_it_is_both() {
    CaseFile other = waiting()
        .withMeetings(aMeeting().withHeldOn(LAST).withKinds(Set.of(MeetingKind.STATEMENT_REVIEW)));
    CaseFile both = waiting()
        .withMeetings(aMeeting()
            .withHeldOn(LAST)
            .withKinds(Set.of(MeetingKind.STATEMENT_REVIEW, MeetingKind.TEAM_AROUND_THE_CHILD)));

    assertThat(held(other, TODAY).missedAt()).containsExactly("/referrals/0");
    assertThat(verdict(both, TODAY)).isEqualTo(MET);
  }

  @Test
  void of_several_meetings_the_first_counts_wherever_it_stands() {
    CaseFile late = waiting()
        .withMeetings(
            aMeeting().withHeldOn(TODAY),
            aMeeting().withId(new MeetingId("first")).withHeldOn(LAST.plusDays(1)));
    CaseFile inTime = late.withMeetings(
        aMeeting().withHeldOn(TODAY), aMeeting().withId(new MeetingId("first")).withHeldOn(LAST));
    CaseFile inOrder =
        late.withMeetings(inTime.meetings().get(1), inTime.meetings().get(0));

    assertThat(held(late, TODAY).missedAt()).containsExactly("/meetings/1");
    assertThat(verdict(inTime, TODAY)).isEqualTo(MET);
    assertThat(verdict(inOrder, TODAY)).isEqualTo(MET);
  }

  @Test
  void a_plan_shows_that_there_was_planning() {
    CaseFile inTime = waiting().withPlans(aPlanAgreedOn("p", LAST));
    CaseFile late = waiting().withPlans(aPlanAgreedOn("p", LAST.plusDays(1)));

    assertThat(verdict(inTime, TODAY)).isEqualTo(MET);
    assertThat(held(late, TODAY).askedAt()).containsExactly("/meetings");
    assertThat(verdict(late, LAST)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(late.withMeetings(aMeeting().withHeldOn(LAST)), TODAY)).isEqualTo(MET);
  }

  @Test
  void where_meetings_are_too_threatening_none_is_due() {
    CaseFile threatened = waiting()
        .withFamily(Families.aFamily()
            .withPreferences(Families.somePreferences().withMeetingsTooThreatening(true)));
    CaseFile talks = waiting()
        .withPlans(CaseFiles.aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withAgreedOn(Optional.empty()));

    assertThat(verdict(threatened, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(talks, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(talks, LocalDate.of(2026, 6, 7))).isEqualTo(NOT_MET);
  }

  @Test
  void the_referral_counts_on_which_the_family_was_taken_on() {
    CaseFile refused = waiting()
        .withReferrals(
            aReferral(),
            aBareReferral(RECEIVED.minusYears(1)).withOutcome(ReferralOutcome.NOT_ACCEPTED),
            aBareReferral(RECEIVED.plusDays(1)).withOutcome(ReferralOutcome.WITHDRAWN));
    CaseFile again = waiting().withReferrals(aReferral(), aBareReferral(OPENED.plusDays(1)));
    CaseFile years = waiting()
        .withReferrals(
            aReferral()
                .withReceivedOn(RECEIVED.minusYears(3))
                .withDecidedOn(RECEIVED.minusYears(3)),
            aReferral());

    assertThat(held(refused, LAST.plusDays(1)).missedAt()).containsExactly("/referrals/0");
    assertThat(verdict(refused, LAST)).isEqualTo(NOT_APPLICABLE);
    assertThat(held(again, LAST.plusDays(1)).missedAt()).containsExactly("/referrals/0");
    assertThat(held(years, LAST.plusDays(1)).missedAt()).containsExactly("/referrals/1");
    assertThat(verdict(years, LAST)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_second_referral_does_not_begin_the_waiting_anew() {
    LocalDate earlier = RECEIVED.minusWeeks(2);
    CaseFile both = waiting()
        .withReferrals(aReferral(), aReferral().withReceivedOn(earlier).withDecidedOn(RECEIVED));
    CaseFile settled = waiting()
        .withReferrals(
            aReferral(), aReferral().withReceivedOn(earlier).withDecidedOn(RECEIVED.minusDays(1)));

    assertThat(held(both, earlier.plusWeeks(6).plusDays(1)).missedAt())
        .containsExactly("/referrals/1");
    assertThat(verdict(both, earlier.plusWeeks(6))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(settled, LAST)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void without_a_referral_on_record_the_wait_is_counted_from_when_the_family_was_taken_on() {
    CaseFile none = aCaseFile().withPlans();

    assertThat(verdict(none, OPENED.plusWeeks(6))).isEqualTo(NOT_APPLICABLE);
    assertThat(held(none, OPENED.plusWeeks(6).plusDays(1)).missedAt()).containsExactly("");
  }

  @Test
  void a_late_meeting_is_looked_back_at_for_a_year_after_the_referral() {
    CaseFile late = meeting(LAST.plusDays(1));

    assertThat(verdict(late, RECEIVED.plusYears(1))).isEqualTo(NOT_MET);
    assertThat(verdict(late, RECEIVED.plusYears(1).plusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(waiting(), LAST.plusYears(2))).isEqualTo(NOT_MET);
  }

  @Test
  void a_time_that_nobody_has_set_is_asked_for_once() {
    Open open = new Open(waiting());

    assertThat(open.on(OPENED).askedAt()).containsExactly("/referrals/0");
    assertThat(open.on(OPENED.plusMonths(3)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(open.on(OPENED.plusMonths(3).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(new Open(waiting().withFamily(Families.aFamily().withNeeds()))
            .on(TODAY)
            .askedAt())
        .containsExactly("/referrals/0");
    assertThat(new Open(meeting(TODAY)).on(TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  /** A file of a service that has not set the time. */
  private record Open(CaseFile file) {
    Held on(LocalDate asOf) {
      return Held.against(file, asOf, FirstPlanningRules.MEETING_IN_TIME);
    }
  }

  @Test
  void months_end_where_they_end() {
    Basis month = new Basis(
        LocalDate.of(2028, 2, 29),
        SIX_WEEKS.policy().with(FirstPlanningRules.FIRST_MEETING_WITHIN, Period.ofMonths(1)));
    CaseFile leap = waiting()
        .withReferrals(aBareReferral(LocalDate.of(2028, 1, 31)))
        .withOpenedOn(LocalDate.of(2028, 2, 1))
        .withAssignments();

    assertThat(Held.against(leap, month, FirstPlanningRules.MEETING_IN_TIME).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(
                leap,
                new Basis(LocalDate.of(2028, 3, 1), month.policy()),
                FirstPlanningRules.MEETING_IN_TIME)
            .messages())
        .singleElement()
        .asString()
        .contains("2028-02-29");
  }
}
