package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.family.MemberId;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.ChildRuleExamples;
import org.keywork.fixtures.PlanningCases;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;

class PlanningReferencesTest {

  private static final MemberId NOBODY = new MemberId("nobody");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 8);

  private static void assertRefusedAt(String pointer, ThrowingCallable record) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(record)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void accounts_meetings_and_reviews_are_about_children_of_the_family() {
    assertRefusedAt(
        "/assessments/0/about", () -> PlanningCases.withAssessment(each -> each.withAbout(NOBODY)));
    assertRefusedAt(
        "/meetings/0/about",
        () -> PlanningCases.withMeeting(each -> each.withAbout(CaseFiles.MOTHER)));
    assertRefusedAt(
        "/reviews/0/about",
        () -> CaseFiles.aCaseFile()
            .withReviews(PlanningCases.aReview(DAY).withAbout(CaseFiles.BROTHER)));
  }

  @Test
  void those_who_have_a_part_in_a_meeting_are_children_of_the_family() {
    assertRefusedAt(
        "/meetings/0/childrensParts/1/child",
        () -> ChildRuleExamples.taking(
            ChildRuleExamples.aPart(), ChildRuleExamples.aPart().withChild(CaseFiles.BROTHER)));
  }

  @Test
  void who_is_kept_away_or_gets_the_minutes_is_listed() {
    PractitionerId unlisted = new PractitionerId("nobody");
    assertRefusedAt(
        "/meetings/0/keptAwayByVenue",
        () -> PlanningCases.withMeeting(each -> each.withKeptAwayByVenue(unlisted)));
    assertRefusedAt(
        "/meetings/0/minutes/circulation/0/to",
        () -> PlanningCases.withMinutes(
            each -> each.withCirculation(CaseFiles.aCirculation(unlisted, DAY))));
  }

  @Test
  void a_plan_was_talked_through_with_people_who_are_listed() {
    assertRefusedAt(
        "/plans/0/consulted",
        () -> PlanningCases.withPlan(plan -> plan.withConsulted(new PractitionerId("nobody"))));
  }

  @Test
  void needs_that_are_unmet_answered_or_failed_are_listed() {
    NeedId unlisted = new NeedId("unlisted");
    assertRefusedAt(
        "/unmetNeeds/0/need",
        () -> CaseFiles.aCaseFile()
            .withUnmetNeeds(PlanningCases.anUnmetNeed(DAY).withNeed(unlisted)));
    assertRefusedAt(
        "/serviceFailures/0/need",
        () -> CaseFiles.aCaseFile()
            .withServiceFailures(PlanningCases.aFailure(DAY).withNeed(unlisted)));
    assertRefusedAt(
        "/plans/0/actions/0/meets",
        () -> PlanningCases.withPlan(
            plan -> plan.withActions(plan.actions().get(0).withMeets(unlisted))));
  }

  @Test
  void agencies_that_failed_or_do_not_meet_a_need_are_listed() {
    AgencyId unlisted = new AgencyId("unlisted");
    assertRefusedAt(
        "/unmetNeeds/0/agency",
        () -> CaseFiles.aCaseFile()
            .withUnmetNeeds(PlanningCases.anUnmetNeed(DAY).withAgency(unlisted)));
    assertRefusedAt(
        "/serviceFailures/0/agency",
        () -> CaseFiles.aCaseFile()
            .withServiceFailures(PlanningCases.aFailure(DAY).withAgency(unlisted)));
    assertRefusedAt(
        "/assessments/0/agencies",
        () -> PlanningCases.withAssessment(each -> each.withAgencies(unlisted)));
  }

  @Test
  void whoever_takes_part_in_anything_is_listed() {
    PractitionerId stranger = new PractitionerId("stranger");
    assertRefusedAt(
        "/assessments/0/familyContributors",
        () -> PlanningCases.withAssessment(each -> each.withFamilyContributors(NOBODY)));
    assertRefusedAt(
        "/plans/0/monitoredBy",
        () -> PlanningCases.withPlan(plan -> plan.withMonitoredBy(stranger)));
    assertRefusedAt(
        "/plans/0/actions/0/owner",
        () -> PlanningCases.withPlan(
            plan -> plan.withActions(plan.actions().get(0).withOwner(stranger))));
    assertRefusedAt(
        "/meetings/0/invited", () -> PlanningCases.withMeeting(each -> each.withInvited(stranger)));
    assertRefusedAt(
        "/meetings/0/familyAttended",
        () -> PlanningCases.withMeeting(each -> each.withFamilyAttended(NOBODY)));
    assertRefusedAt(
        "/contacts/0/by",
        () -> PlanningCases.withContacts(CaseFiles.aContact(DAY).withBy(stranger)));
    assertRefusedAt(
        "/contacts/0/with",
        () -> PlanningCases.withContacts(CaseFiles.aContact(DAY).withWith(NOBODY)));
  }
}
