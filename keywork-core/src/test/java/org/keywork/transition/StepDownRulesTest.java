package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.family.ConditionOutlook.LIFE_LIMITING;
import static org.keywork.family.ConditionOutlook.LIFE_THREATENING;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Leavers.LEFT;
import static org.keywork.fixtures.Leavers.STEP;
import static org.keywork.fixtures.Leavers.aBareStep;
import static org.keywork.fixtures.Leavers.aStep;
import static org.keywork.fixtures.Leavers.aView;
import static org.keywork.fixtures.Leavers.stepping;
import static org.keywork.fixtures.LeavingRuleExamples.INDEPENDENCE_FOR_ALL;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.own;
import static org.keywork.fixtures.TeamRuleExamples.lifeLimited;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.StepDownRules.FAMILYS_VIEW;
import static org.keywork.transition.StepDownRules.NOT_ASSUMED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.family.IndependenceReading;
import org.keywork.family.MemberId;
import org.keywork.family.OutlookOnDay;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.OwnKeyWorkingRuleExamples;
import org.keywork.source.Publications;

class StepDownRulesTest {

  private static Held view(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, FAMILYS_VIEW);
  }

  private static Held assumed(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, NOT_ASSUMED);
  }

  @Test
  void the_view_is_asked_for_from_the_day_of_the_step_until_a_year_after_it() {
    CaseFile file = stepping(aBareStep());

    assertThat(view(file, STEP.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(view(file, STEP).questions())
        .containsExactly("/stepDowns/0/familysView: how the family itself sees the step");
    assertThat(view(file, STEP.plusYears(1)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(view(file, STEP.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_view_is_recorded_by_the_day_of_the_step() {
    CaseFile late =
        stepping(aStep(), aStep().withFamilysView(aView().withRecordedOn(STEP.plusDays(1))));

    Held held = view(late, TODAY);
    assertThat(held.missedAt()).containsExactly("/stepDowns/1/familysView/recordedOn");
    assertThat(held.messages())
        .containsExactly("The family's view of the step of 2026-09-01 to low level short term was"
            + " recorded only after it.");
    assertThat(view(
                stepping(aStep().withFamilysView(aView().withRecordedOn(Optional.empty()))), TODAY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void that_the_family_is_anxious_or_does_not_want_the_step_is_its_view() {
    CaseFile file = stepping(aStep().withFamilysView(aView().withWanted(false).withAnxious(true)));

    assertThat(view(file, TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void steps_outside_the_time_on_the_active_list_do_not_count() {
    CaseFile before = stepping(aBareStep().withOn(OPENED.minusDays(1)));

    assertThat(view(before, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(view(stepping(aBareStep().withOn(OPENED)), TODAY).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(
            view(stepping(aBareStep().withOn(LEFT)).withClosedOn(LEFT), TODAY).verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(view(stepping(aBareStep().withOn(LEFT.plusDays(1))).withClosedOn(LEFT), TODAY)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void after_the_death_of_the_only_child_nobody_asks_about_steps() {
    CaseFile file = stepping(aBareStep());
    CaseFile bereaved =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(view(bereaved, TODAY.minusDays(1)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(view(bereaved, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_step_without_a_view_gives_one_question_whoever_takes_it() {
    Held held = Held.against(lifeLimited(stepping(aBareStep())), FAMILYS_VIEW, NOT_ASSUMED);

    assertThat(held.messages()).isEmpty();
    assertThat(held.questions())
        .containsExactly("/stepDowns/0/familysView: whether the family wants the step");
    assertThat(Held.against(stepping(aBareStep()), FAMILYS_VIEW, NOT_ASSUMED).questions())
        .containsExactly("/stepDowns/0/familysView: how the family itself sees the step");
  }

  @Test
  void only_a_child_who_lives_and_was_known_to_be_life_limited_by_the_step_counts() {
    CaseFile file = stepping(aStep().withFamilysView(aView().withWanted(false)));

    assertThat(
            assumed(childs(file, OutlookOnDay.of(STEP, LIFE_LIMITING)), TODAY).messages())
        .containsExactly(
            "The step of 2026-09-01 to low level short term goes against what the family wants.");
    assertThat(assumed(childs(file, OutlookOnDay.of(STEP.plusDays(1), LIFE_LIMITING)), TODAY)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    CaseFile better = childs(
        file, OutlookOnDay.of(STEP, LIFE_LIMITING), OutlookOnDay.of(TODAY, LIFE_THREATENING));
    assertThat(assumed(better, TODAY.minusDays(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(assumed(better, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void after_the_death_of_the_life_limited_child_the_step_of_a_sister_is_one_like_others() {
    CaseFile file = stepping(aBareStep());
    CaseFile two = file.withFamily(file.family()
        .withChildren(
            Families.aChild()
                .withOutlooks(Families.outlook(LIFE_LIMITING))
                .withDiedOn(STEP.plusDays(9)),
            Families.aChild().withId(new MemberId("sister"))));

    assertThat(Held.against(two, STEP.plusDays(8), FAMILYS_VIEW, NOT_ASSUMED).questions())
        .containsExactly("/stepDowns/0/familysView: whether the family wants the step");
    assertThat(Held.against(two, STEP.plusDays(9), FAMILYS_VIEW, NOT_ASSUMED).questions())
        .containsExactly("/stepDowns/0/familysView: how the family itself sees the step");
  }

  @Test
  void a_step_to_own_key_working_is_asked_about_where_that_stands() {
    CaseFile file = lifeLimited(own(OwnKeyWorkingRuleExamples.aBareStep()))
        .withStepDowns(aBareStep().withTo(Intensity.OWN_KEY_WORKER));

    assertThat(Held.against(file, FAMILYS_VIEW, NOT_ASSUMED, OwnKeyWorkingRules.CHOSEN_AND_FEASIBLE)
            .questions())
        .containsExactly("/ownKeyWorking/0: whether the family chose own key working, and whether"
            + " it was judged feasible");
    assertThat(Held.against(
                file.withStepDowns(aBareStep()
                    .withTo(Intensity.OWN_KEY_WORKER)
                    .withOn(OwnKeyWorkingRuleExamples.BEGAN.minusDays(1))),
                FAMILYS_VIEW,
                NOT_ASSUMED)
            .questions())
        .hasSize(1);
    assertThat(Held.against(file.withStepDowns(aBareStep()), NOT_ASSUMED).questions())
        .hasSize(1);
  }

  private static CaseFile childs(CaseFile file, OutlookOnDay... outlooks) {
    return file.withFamily(file.family().withChildren(Families.aChild().withOutlooks(outlooks)));
  }

  @Test
  void a_step_planned_for_a_life_limited_child_is_found_before_it_comes() {
    CaseFile unwanted = lifeLimited(stepping(aStep().withFamilysView(aView().withWanted(false))));

    assertThat(assumed(unwanted, OPENED).missedAt())
        .containsExactly("/stepDowns/0/familysView/wanted");
    assertThat(assumed(unwanted, STEP.plusYears(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(assumed(unwanted, STEP.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void of_several_steps_each_rests_on_a_wish_of_its_own() {
    CaseFile file = lifeLimited(stepping(
        aBareStep(),
        aStep(),
        aStep().withFamilysView(aView().withWanted(Optional.empty())),
        aStep().withFamilysView(aView().withWanted(false))));

    Held held = assumed(file, TODAY);
    assertThat(held.missedAt()).containsExactly("/stepDowns/3/familysView/wanted");
    assertThat(held.questions())
        .containsExactly(
            "/stepDowns/0/familysView: whether the family wants the step",
            "/stepDowns/2/familysView/wanted: whether the family wants the step");
  }

  @Test
  void out_of_the_box_independence_is_no_goal_for_a_family_with_a_life_limited_child() {
    assertThat(IndependenceReading.READING.preset())
        .hasValue(IndependenceReading.NOT_FOR_LIFE_LIMITED_CHILDREN);
    assertThat(IndependenceReading.READING.citation())
        .hasValue(Publications.PALLIATIVE.at("Conclusion"));
    assertThat(Held.against(lifeLimited(stepping(aBareStep())), INDEPENDENCE_FOR_ALL, NOT_ASSUMED)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
