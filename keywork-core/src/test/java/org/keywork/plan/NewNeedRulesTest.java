package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.TEACHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.anAction;
import static org.keywork.fixtures.PlanningCases.anUnmetNeed;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.FOUR_WEEKS;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.NEW_NEED;
import static org.keywork.fixtures.PlanningInTimeRuleExamples.withNewNeed;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.Basis;
import org.keywork.rule.Verdict;

class NewNeedRulesTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 6, 15);
  private static final LocalDate FOUND = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 29);

  private static Held held(CaseFile file, LocalDate asOf) {
    return Held.against(file, new Basis(asOf, FOUR_WEEKS.policy()), NewNeedRules.SUPPORTED_IN_TIME);
  }

  private static Verdict.Kind verdict(CaseFile file, LocalDate asOf) {
    return held(file, asOf).verdict();
  }

  private static Held both(CaseFile file, Basis basis) {
    return Held.against(
        file, basis, NewNeedRules.SUPPORTED_IN_TIME, NeedsThreadRules.EVERY_NEED_ANSWERED);
  }

  private static CaseFile with(PlanAction... actions) {
    List<PlanAction> all = new ArrayList<>(CaseFiles.aPlan().actions());
    all.addAll(List.of(actions));
    return withNewNeed(FOUND).withPlans(CaseFiles.aPlan().withActions(all));
  }

  @Test
  void the_last_day_is_in_time_and_the_next_is_late() {
    CaseFile file = withNewNeed(FOUND);

    assertThat(verdict(file, FOUND.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(file, FOUND)).isEqualTo(MET);
    assertThat(verdict(file, LAST)).isEqualTo(MET);
    assertThat(held(file, LAST.plusDays(1)).missedAt()).containsExactly("/family/needs/2");
    assertThat(held(file, LAST.plusDays(1)).messages())
        .containsExactly(
            "The need need-3 was found on 2026-09-01, and by 2026-09-29 no action of the"
                + " plan answered it and it was not listed as unmet.");
  }

  @Test
  void a_need_is_new_from_the_day_after_the_plan_was_agreed_until_the_next_plan() {
    assertThat(verdict(withNewNeed(AGREED), TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(withNewNeed(AGREED.plusDays(1)), TODAY)).isEqualTo(NOT_MET);
    SupportPlan next = CaseFiles.aPlan().withId(new PlanId("next")).withAgreedOn(TODAY);
    CaseFile renewed = withNewNeed(FOUND).withPlans(CaseFiles.aPlan(), next);
    assertThat(verdict(renewed, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(verdict(renewed, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(both(renewed, FOUR_WEEKS).missedAt()).containsExactly("/family/needs/2");
  }

  @Test
  void one_gap_gives_one_finding() {
    CaseFile file = withNewNeed(FOUND);

    assertThat(both(file, new Basis(LAST, FOUR_WEEKS.policy())).missedAt()).isEmpty();
    assertThat(both(file, FOUR_WEEKS).missedAt()).containsExactly("/family/needs/2");
    assertThat(both(file, CaseFiles.BASIS).missedAt()).containsExactly("/family/needs/2");
    assertThat(both(file, CaseFiles.BASIS).askedAt()).containsExactly("/family/needs/2");
  }

  @Test
  void a_time_that_nobody_has_set_is_asked_for_once_however_many_needs_wait() {
    CaseFile file = withNewNeed(FOUND);
    List<Need> needs = new ArrayList<>(file.family().needs());
    needs.add(Families.aNeed(new NeedId("need-4"), Families.BROTHER, NeedDomain.LEISURE)
        .withFoundOn(FOUND));
    CaseFile two = file.withFamily(file.family().withNeeds(needs));

    assertThat(Held.against(two, NewNeedRules.SUPPORTED_IN_TIME).askedAt())
        .containsExactly("/family/needs/2");
    assertThat(held(two, TODAY).missedAt()).containsExactly("/family/needs/2", "/family/needs/3");
  }

  @Test
  void an_action_or_a_place_on_the_list_is_support_and_a_dropped_action_is_none() {
    PlanAction action = anAction(new ActionId("new"), TEACHER, NEW_NEED);
    CaseFile listed = withNewNeed(FOUND).withUnmetNeeds(anUnmetNeed(TODAY).withNeed(NEW_NEED));

    assertThat(verdict(with(action), TODAY)).isEqualTo(MET);
    assertThat(verdict(with(action.withDroppedOn(TODAY)), TODAY)).isEqualTo(NOT_MET);
    assertThat(verdict(with(action.withDroppedOn(TODAY)), TODAY.minusDays(1))).isEqualTo(MET);
    assertThat(verdict(listed, TODAY)).isEqualTo(MET);
    assertThat(verdict(listed, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(Held.against(with(action), NewNeedRules.SUPPORTED_IN_TIME).verdict())
        .isEqualTo(MET);
  }

  @Test
  void actions_that_do_not_say_what_they_are_for_are_asked_about_once() {
    CaseFile file = with(anAction(new ActionId("new"), TEACHER, NEW_NEED).withMeets());
    CaseFile nothing = withNewNeed(FOUND).withPlans(CaseFiles.aPlan().withActions());

    assertThat(verdict(file, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(both(file, FOUR_WEEKS).askedAt()).containsExactly("/family/needs/2");
    assertThat(both(file, CaseFiles.BASIS).askedAt()).containsExactly("/family/needs/2");
    assertThat(both(nothing, FOUR_WEEKS).askedAt()).containsExactly("/plans/0/actions");
  }

  @Test
  void needs_that_nobody_feels_and_families_without_a_plan_are_left_alone() {
    CaseFile file = withNewNeed(FOUND);
    CaseFile died =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));
    CaseFile ended = file.withPlans(CaseFiles.aPlan().withEndedOn(TODAY));

    assertThat(verdict(died, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(verdict(died, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(ended, TODAY.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(verdict(ended, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(verdict(file.withClosedOn(TODAY), TODAY)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_need_without_a_day_of_finding_is_none_of_the_new_ones() {
    CaseFile file = withNewNeed(FOUND);
    List<Need> needs = new ArrayList<>(file.family().needs());
    needs.set(2, needs.get(2).withFoundOn(Optional.empty()));

    assertThat(both(file.withFamily(file.family().withNeeds(needs)), FOUR_WEEKS).missedAt())
        .containsExactly("/family/needs/2");
    assertThat(verdict(file.withFamily(file.family().withNeeds(needs)), TODAY))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, NewNeedRules.SUPPORTED_IN_TIME).verdict()).isEqualTo(CANNOT_TELL);
  }
}
