package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aPlan;
import static org.keywork.fixtures.PlanningCases.withPlan;
import static org.keywork.fixtures.PlanningCases.withPreferences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict;

/** What a plan file says of a later day has not happened yet. */
class PlansStillToComeTest {

  private static final LocalDate WITHIN_THE_QUARTER = OPENED.plusMonths(2);

  @Test
  void a_plan_agreed_later_takes_no_time_away_from_the_first_one() {
    CaseFile later = withPlan(plan -> plan.withAgreedOn(WITHIN_THE_QUARTER.plusDays(1)));

    assertThat(Held.against(later, WITHIN_THE_QUARTER, PlanRules.WRITTEN_PLAN)
            .count(Verdict.Kind.NOT_APPLICABLE))
        .isEqualTo(1);
  }

  @Test
  void a_draft_that_will_be_dropped_tomorrow_is_in_hand_today() {
    CaseFile dropped =
        withPlan(plan -> plan.withAgreedOn(Optional.empty()).withEndedOn(TODAY.plusDays(1)));

    assertThat(Held.against(dropped, TODAY, PlanRules.WRITTEN_PLAN).askedAt())
        .containsExactly("/plans/0/agreedOn");
    assertThat(Held.against(dropped, TODAY.plusDays(1), PlanRules.WRITTEN_PLAN).missedAt())
        .containsExactly("/plans");
  }

  @Test
  void a_draft_that_the_parents_get_tomorrow_they_have_not_got_today() {
    CaseFile talks = withPreferences(preferences -> preferences.withMeetingsTooThreatening(true))
        .withPlans(aPlan()
            .withRoute(PlanningRoute.INDIVIDUAL_TALKS)
            .withCirculation(List.of())
            .withDraftSharedOn(TODAY.plusDays(1)));

    assertThat(Held.against(talks, TODAY, PlanRules.MADE_BY_TALKS).askedAt())
        .containsExactly("/plans/0/draftSharedOn");
    assertThat(
            Held.against(talks, TODAY.plusDays(1), PlanRules.MADE_BY_TALKS).count(Verdict.Kind.MET))
        .isEqualTo(1);
  }
}
