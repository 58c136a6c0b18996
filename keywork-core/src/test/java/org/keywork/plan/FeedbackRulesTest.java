package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.ConversationRuleExamples.withDue;
import static org.keywork.fixtures.PlanningCases.withPlan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Held;
import org.keywork.rule.Verdict.Kind;

class FeedbackRulesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  private static Kind verdict(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, FeedbackRules.FAMILY_TOLD).verdict();
  }

  @Test
  void an_action_is_not_late_on_its_day_and_is_late_on_the_next() {
    CaseFile open = withDue(DUE, action -> action);

    assertThat(verdict(open, DUE)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(Held.against(open, DUE.plusDays(1), FeedbackRules.FAMILY_TOLD).messages())
        .containsExactly("The action action-1 was due by 2026-09-30 and is still open, and no"
            + " word to the family on how it stands is on record since.");
  }

  @Test
  void a_word_counts_from_the_day_on_which_the_action_was_due() {
    LocalDate asOf = DUE.plusDays(10);

    assertThat(verdict(withDue(DUE, each -> each.withFamilyToldOn(DUE.minusDays(1))), asOf))
        .isEqualTo(Kind.NOT_MET);
    assertThat(verdict(withDue(DUE, each -> each.withFamilyToldOn(DUE)), asOf)).isEqualTo(Kind.MET);
    assertThat(verdict(withDue(DUE, each -> each.withFamilyToldOn(asOf)), asOf))
        .isEqualTo(Kind.MET);
    assertThat(verdict(withDue(DUE, each -> each.withFamilyToldOn(asOf.plusDays(1))), asOf))
        .isEqualTo(Kind.NOT_MET);
  }

  @Test
  void an_action_done_late_is_done() {
    CaseFile late = withDue(DUE, action -> action.withDoneOn(DUE.plusDays(5)));

    assertThat(verdict(late, DUE.plusDays(4))).isEqualTo(Kind.NOT_MET);
    assertThat(verdict(late, DUE.plusDays(5))).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void nobody_tells_a_family_what_it_does_itself() {
    CaseFile mothers = withDue(
        DUE, action -> action.withOwner(Optional.empty()).withFamilyOwner(CaseFiles.MOTHER));
    CaseFile familys = withDue(DUE, action -> action.withMode(ActionMode.BY_THE_FAMILY));
    CaseFile together = withDue(DUE, action -> action.withMode(ActionMode.WITH_THE_FAMILY));

    assertThat(verdict(mothers, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(familys, TODAY)).isEqualTo(Kind.NOT_APPLICABLE);
    assertThat(verdict(together, TODAY)).isEqualTo(Kind.NOT_MET);
  }

  @Test
  void every_late_action_is_pointed_at() {
    CaseFile two = withPlan(plan -> plan.withActions(plan.actions().stream()
        .map(action -> action.withDue(DUE).withFamilyToldOn(DUE.minusDays(1)))
        .toList()));

    assertThat(Held.against(two, FeedbackRules.FAMILY_TOLD).missedAt())
        .containsExactly("/plans/0/actions/0/due", "/plans/0/actions/1/due");
  }

  @Test
  void an_action_of_a_plan_that_has_ended_is_left_alone() {
    CaseFile ended = withDue(DUE, action -> action);

    assertThat(verdict(ended.withPlans(ended.plans().get(0).withEndedOn(TODAY)), TODAY))
        .isEqualTo(Kind.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_tells_of_no_such_day_leaves_the_question_open() {
    CaseFile silent = withDue(DUE, action -> action);
    CaseFile none = silent.withPlans(
        silent.plans().get(0).withActions(silent.plans().get(0).actions().get(0)));

    assertThat(Held.against(none, FeedbackRules.FAMILY_TOLD).askedAt())
        .containsExactly("/plans/0/actions/0/familyToldOn");
    assertThat(Held.against(none, DUE, FeedbackRules.FAMILY_TOLD).askedAt()).isEmpty();
  }
}
