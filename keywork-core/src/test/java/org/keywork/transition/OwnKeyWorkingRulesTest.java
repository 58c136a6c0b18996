package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.Assignments.decided;
import static org.keywork.fixtures.Assignments.decision;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.CHILD;
import static org.keywork.fixtures.CaseFiles.FATHER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.BEGAN;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aBareStep;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.aStep;
import static org.keywork.fixtures.OwnKeyWorkingRuleExamples.own;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.OwnKeyWorkingRules.CHOSEN_AND_FEASIBLE;
import static org.keywork.transition.OwnKeyWorkingRules.DOOR_STAYS_OPEN;
import static org.keywork.transition.OwnKeyWorkingRules.MOVE_SUPPORTED;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.Arrangement;
import org.keywork.assignment.Intensity;
import org.keywork.casefile.CaseFile;
import org.keywork.family.HelpWanted;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.fixtures.Held;
import org.keywork.fixtures.QuietCases;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

class OwnKeyWorkingRulesTest {

  private static Verdict.Kind supported(OwnKeyWorking step, LocalDate asOf) {
    return Held.against(own(step), asOf, MOVE_SUPPORTED).verdict();
  }

  private static Verdict.Kind chosen(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, CHOSEN_AND_FEASIBLE).verdict();
  }

  /** The step with a later word of the family. */
  private static CaseFile overtaken(KeyWorkingDecision later) {
    return decided(own(aStep()), decision(BEGAN.minusMonths(6), true), later);
  }

  @Test
  void a_family_without_the_step_is_asked_nothing() {
    CaseFile file = own().withReadiness();

    assertThat(OwnKeyWorkingRules.all()).hasSize(3);
    assertThat(Held.against(file, MOVE_SUPPORTED, DOOR_STAYS_OPEN, CHOSEN_AND_FEASIBLE)
            .count(NOT_APPLICABLE))
        .isEqualTo(3);
  }

  @Test
  void support_is_planned_by_the_first_day_and_asked_for_from_the_next() {
    assertThat(supported(aBareStep(), BEGAN)).isEqualTo(NOT_APPLICABLE);
    assertThat(supported(aBareStep(), BEGAN.plusDays(1))).isEqualTo(CANNOT_TELL);
    assertThat(supported(aStep(), BEGAN.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(supported(aStep(), BEGAN)).isEqualTo(MET);
    assertThat(supported(aStep().withSupportPlannedOn(BEGAN.minusDays(9)), BEGAN.minusDays(1)))
        .isEqualTo(MET);
    assertThat(supported(aStep().withSupportPlannedOn(BEGAN.plusDays(1)), TODAY))
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_move_long_over_is_left_alone() {
    assertThat(supported(aBareStep(), BEGAN.plusMonths(12))).isEqualTo(CANNOT_TELL);
    assertThat(supported(aBareStep(), BEGAN.plusMonths(12).plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void late_support_is_told_with_both_days() {
    Held held = Held.against(own(aStep().withSupportPlannedOn(BEGAN.plusDays(5))), MOVE_SUPPORTED);

    assertThat(held.missedAt()).containsExactly("/ownKeyWorking/0/supportPlannedOn");
    assertThat(held.messages())
        .containsExactly("Own key working began on 2026-09-01, and the support for the move was"
            + " planned only on 2026-09-06.");
  }

  @Test
  void a_move_before_the_family_was_taken_on_is_not_the_services() {
    OwnKeyWorking before = aBareStep().withDuring(DateSpan.parse("2026-03-01/.."));

    assertThat(supported(before, TODAY)).isEqualTo(NOT_APPLICABLE);
    assertThat(supported(before.withDuring(DateSpan.parse("2026-03-02/..")), TODAY))
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void the_door_is_open_from_the_day_on_which_they_got_a_number() {
    CaseFile file = own(
        aStep().withOpenDoor(Arrangement.builder().inPlace(true).since(TODAY).build()));

    assertThat(Held.against(file, TODAY, DOOR_STAYS_OPEN).verdict()).isEqualTo(MET);
    Held before = Held.against(file, TODAY.minusDays(1), DOOR_STAYS_OPEN);
    assertThat(before.missedAt()).containsExactly("/ownKeyWorking/0/openDoor");
    assertThat(before.messages())
        .containsExactly("Somebody has been their own key worker since 2026-09-01 and had not been"
            + " given the contact details of anybody to turn to by 2026-11-21.");
  }

  @Test
  void the_door_is_asked_about_from_the_first_day_to_the_last() {
    CaseFile file = own(aBareStep().withDuring(DateSpan.of(BEGAN, TODAY)));

    assertThat(Held.against(file, BEGAN.minusDays(1), DOOR_STAYS_OPEN).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(Held.against(file, BEGAN, DOOR_STAYS_OPEN).questions())
        .containsExactly(
            "/ownKeyWorking/0/openDoor: whether they have contact details for when they"
                + " want help");
    assertThat(Held.against(file, TODAY, DOOR_STAYS_OPEN).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(Held.against(file, TODAY.plusDays(1), DOOR_STAYS_OPEN).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void choice_and_feasibility_are_asked_once() {
    assertThat(Held.against(own(aBareStep()), CHOSEN_AND_FEASIBLE).questions())
        .containsExactly(
            "/ownKeyWorking/0: whether the family chose own key working, and whether it"
                + " was judged feasible");
    assertThat(Held.against(own(aBareStep().withFeasible(true)), CHOSEN_AND_FEASIBLE)
            .questions())
        .containsExactly(
            "/ownKeyWorking/0/familysChoice: whether the family chose own key working");
    assertThat(Held.against(own(aBareStep().withFamilysChoice(true)), CHOSEN_AND_FEASIBLE)
            .questions())
        .containsExactly("/ownKeyWorking/0/feasible: whether own key working was judged feasible");
  }

  @Test
  void each_of_two_parents_is_looked_at() {
    CaseFile file = own(
        aStep().withFamilysChoice(false),
        aStep().withWho(FATHER).withFeasible(false),
        aStep().withWho(CHILD));

    Held held = Held.against(file, CHOSEN_AND_FEASIBLE);

    assertThat(held.missedAt())
        .containsExactly("/ownKeyWorking/0/familysChoice", "/ownKeyWorking/1/feasible");
    assertThat(held.messages())
        .containsExactly(
            "The own key working from 2026-09-01 on was not chosen by the family.",
            "The own key working from 2026-09-01 on was judged not feasible.");
  }

  @Test
  void a_step_is_looked_at_before_it_begins_and_until_it_is_over() {
    CaseFile file = own(aStep().withFamilysChoice(false).withDuring(DateSpan.of(BEGAN, TODAY)));

    assertThat(chosen(file, BEGAN.minusDays(1))).isEqualTo(NOT_MET);
    assertThat(chosen(file, TODAY)).isEqualTo(NOT_MET);
    assertThat(chosen(file, TODAY.plusDays(1))).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void who_wants_a_key_worker_again_is_their_own_no_longer() {
    CaseFile file = overtaken(decision(TODAY, true));

    assertThat(chosen(file, TODAY.minusDays(1))).isEqualTo(MET);
    Held held = Held.against(file, TODAY, CHOSEN_AND_FEASIBLE);
    assertThat(held.missedAt()).containsExactly("/ownKeyWorking/0");
    assertThat(held.messages())
        .containsExactly("The own key working from 2026-09-01 on was overtaken by a wish for a key"
            + " worker.");
  }

  @Test
  void what_the_family_said_on_the_first_day_does_not_overtake_it() {
    assertThat(chosen(overtaken(decision(BEGAN, true)), TODAY)).isEqualTo(MET);
    assertThat(chosen(overtaken(decision(BEGAN.plusDays(1), true)), TODAY)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @EnumSource(HelpWanted.class)
  void only_the_wish_to_do_it_oneself_chooses_it(HelpWanted help) {
    CaseFile file = decided(
        own(aStep().withFamilysChoice(Optional.empty())),
        decision(BEGAN.minusDays(1), true).withHelp(help));

    assertThat(chosen(file, TODAY))
        .isEqualTo(help == HelpWanted.OWN_KEY_WORKER ? MET : CANNOT_TELL);
  }

  @Test
  void who_in_the_family_it_is_is_asked_once_where_only_the_intensity_tells_of_it() {
    CaseFile file =
        own().withIntensities(QuietCases.of(Intensity.OWN_KEY_WORKER, DateSpan.of(BEGAN, TODAY)));

    Held held = Held.against(file, BASIS, MOVE_SUPPORTED, DOOR_STAYS_OPEN, CHOSEN_AND_FEASIBLE);

    assertThat(held.questions())
        .containsExactly("/ownKeyWorking: who in the family does its key working, and whether it"
            + " chose that");
    assertThat(chosen(file, BEGAN.minusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(chosen(file, TODAY.plusDays(1))).isEqualTo(NOT_APPLICABLE);
    assertThat(chosen(file.withOwnKeyWorking(aStep()), TODAY)).isEqualTo(MET);
  }

  @Test
  void off_the_active_list_nothing_is_asked() {
    CaseFile file = own(aBareStep().withFamilysChoice(false)).withClosedOn(TODAY);

    assertThat(Held.against(file, MOVE_SUPPORTED, DOOR_STAYS_OPEN, CHOSEN_AND_FEASIBLE)
            .count(NOT_APPLICABLE))
        .isEqualTo(3);
  }
}
