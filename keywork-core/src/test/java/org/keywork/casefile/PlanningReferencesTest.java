package org.keywork.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.family.MemberId;
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
  void a_plan_was_talked_through_with_people_who_are_listed() {
    assertRefusedAt(
        "/plans/0/consulted",
        () -> PlanningCases.withPlan(plan -> plan.withConsulted(new PractitionerId("nobody"))));
  }
}
