package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.assignment.Intensity.DOOR_OPEN;
import static org.keywork.assignment.Intensity.LONG_TERM_INTENSIVE;
import static org.keywork.assignment.Intensity.SHORT_TERM;
import static org.keywork.assignment.Intensity.TALK_AND_LISTEN;
import static org.keywork.fixtures.CaseFiles.OPENED;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.CaseFiles.exitPlannedOn;
import static org.keywork.fixtures.Leavers.LEFT;
import static org.keywork.fixtures.Leavers.STEP;
import static org.keywork.fixtures.Leavers.aBareStep;
import static org.keywork.fixtures.Leavers.aStep;
import static org.keywork.fixtures.Leavers.aView;
import static org.keywork.fixtures.Leavers.aWithdrawal;
import static org.keywork.fixtures.Leavers.having;
import static org.keywork.fixtures.Leavers.stepping;
import static org.keywork.fixtures.LeavingRuleExamples.NEAR_FRIENDSHIP;
import static org.keywork.fixtures.TeamRuleExamples.lifeLimited;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.WithdrawalRules.WITHDRAWAL_MANAGED;
import static org.keywork.transition.WithdrawalRules.WITHDRAWN_GRADUALLY;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.casefile.CaseFile;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.family.Preferences;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;

class WithdrawalRulesTest {

  private static final IntensityOfSupport INTENSIVE = having(LONG_TERM_INTENSIVE, "2026-03-02/..");

  private static CaseFile leftAsPlanned(StepDown... steps) {
    return stepping(steps)
        .withClosedOn(LEFT)
        .withIntensities(INTENSIVE)
        .withExitPlan(exitPlannedOn(STEP));
  }

  private static Held gradually(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, WITHDRAWN_GRADUALLY);
  }

  private static Held managed(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, WITHDRAWAL_MANAGED);
  }

  private static StepDown toOpenDoor() {
    return aBareStep().withTo(DOOR_OPEN);
  }

  @Test
  void the_end_of_intensive_key_working_without_a_step_is_found_for_a_year() {
    assertThat(gradually(leftAsPlanned(), LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    Held held = gradually(leftAsPlanned(), LEFT);
    assertThat(held.missedAt()).containsExactly("/closedOn");
    assertThat(held.messages())
        .containsExactly("On 2026-11-02 key working went from long-term intensive to none.");
    assertThat(gradually(leftAsPlanned(), LEFT.plusYears(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(gradually(leftAsPlanned(), LEFT.plusYears(1).plusDays(1)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_step_on_the_day_before_the_end_lies_in_between_and_one_on_the_day_itself_does_not() {
    StepDown step = aStep().withTo(TALK_AND_LISTEN);

    assertThat(gradually(leftAsPlanned(step.withOn(LEFT.minusDays(1))), TODAY).verdict())
        .isEqualTo(MET);
    assertThat(gradually(leftAsPlanned(step.withOn(LEFT)), TODAY).verdict()).isEqualTo(NOT_MET);
    assertThat(gradually(leftAsPlanned(step.withOn(OPENED)), TODAY).verdict()).isEqualTo(MET);
    assertThat(gradually(leftAsPlanned(step.withOn(OPENED.minusDays(1))), TODAY).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void a_step_to_the_most_there_is_leads_nowhere() {
    assertThat(
            gradually(leftAsPlanned(aStep().withTo(LONG_TERM_INTENSIVE)), TODAY).verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void who_had_less_before_the_end_had_it_step_by_step() {
    CaseFile file = leftAsPlanned();

    assertThat(gradually(file.withIntensities(having(SHORT_TERM, "2026-03-02/..")), TODAY)
            .verdict())
        .isEqualTo(MET);
    assertThat(gradually(
                file.withIntensities(having(LONG_TERM_INTENSIVE, "2026-03-02/2026-10-31")), TODAY)
            .verdict())
        .isEqualTo(MET);
    assertThat(gradually(
                file.withIntensities(having(LONG_TERM_INTENSIVE, "2026-03-02/2026-11-01")), TODAY)
            .verdict())
        .isEqualTo(NOT_MET);
  }

  @Test
  void of_two_spans_the_one_with_more_decides_and_a_step_is_counted_from_the_later_one() {
    CaseFile file = leftAsPlanned(aStep())
        .withIntensities(
            having(SHORT_TERM, "2026-03-02/.."),
            having(LONG_TERM_INTENSIVE, "2026-10-01/.."),
            having(LONG_TERM_INTENSIVE, "2026-04-01/.."));

    assertThat(gradually(file, TODAY).verdict()).isEqualTo(NOT_MET);
    assertThat(gradually(file.withStepDowns(aStep().withOn(LocalDate.of(2026, 10, 1))), TODAY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void an_open_door_right_after_the_most_there_is_is_found_at_the_step() {
    CaseFile file =
        stepping(aStep().withTo(SHORT_TERM).withOn(TODAY), toOpenDoor()).withIntensities(INTENSIVE);

    assertThat(gradually(file, STEP.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(gradually(file, STEP).missedAt()).containsExactly("/stepDowns/1");
  }

  @Test
  void an_open_door_on_the_day_of_leaving_is_found_once() {
    CaseFile file = leftAsPlanned(toOpenDoor().withOn(LEFT));

    assertThat(gradually(file, TODAY).missedAt()).containsExactly("/stepDowns/0");
    CaseFile wanted = leftAsPlanned(toOpenDoor().withOn(LEFT).withFamilysView(aView()));
    assertThat(gradually(wanted, TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void an_earlier_open_door_leaves_nothing_to_take_back() {
    assertThat(gradually(leftAsPlanned(toOpenDoor().withFamilysView(aView())), TODAY)
            .verdict())
        .isEqualTo(MET);
  }

  @Test
  void nobody_is_withdrawn_from_who_went_unplanned_or_had_decided_against_key_working() {
    CaseFile unplanned = leftAsPlanned().withExitPlan(Optional.empty());
    CaseFile file = leftAsPlanned();
    CaseFile declined = file.withFamily(file.family()
        .withPreferences(Preferences.builder().addKeyWorking(decided(LEFT)).build()));

    assertThat(gradually(unplanned, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(gradually(declined, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    CaseFile later = file.withFamily(file.family()
        .withPreferences(
            Preferences.builder().addKeyWorking(decided(LEFT.plusDays(1))).build()));
    assertThat(gradually(later, TODAY).verdict()).isEqualTo(NOT_MET);
  }

  private static KeyWorkingDecision decided(LocalDate day) {
    return KeyWorkingDecision.builder().decidedOn(day).wanted(false).build();
  }

  @Test
  void a_family_whose_child_has_died_is_not_withdrawn_from() {
    CaseFile file = leftAsPlanned();
    CaseFile bereaved =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(LEFT)));

    assertThat(gradually(bereaved, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void each_part_that_was_missing_is_found() {
    StepDown hard =
        aStep().withWithdrawal(aWithdrawal().withBoundaries(false).withInformalContact(false));
    Held held = managed(stepping(aStep(), hard), TODAY);

    assertThat(held.missedAt())
        .containsExactly(
            "/stepDowns/1/withdrawal/boundaries", "/stepDowns/1/withdrawal/informalContact");
    assertThat(held.messages())
        .containsExactly(
            "Key working grew less on 2026-09-01 without clear boundaries.",
            "Key working grew less on 2026-09-01 without informal contact.");
  }

  @Test
  void what_is_not_recorded_is_asked_part_by_part() {
    StepDown step = aStep().withWithdrawal(Withdrawal.builder().build());

    assertThat(managed(stepping(step), TODAY).questions())
        .containsExactly(
            "/stepDowns/0/withdrawal/boundaries: whether the family had clear boundaries when key"
                + " working grew less",
            "/stepDowns/0/withdrawal/informalContact: whether the family had informal contact when"
                + " key working grew less");
    assertThat(
            managed(stepping(aStep().withWithdrawal(Optional.empty())), TODAY).questions())
        .containsExactly("/stepDowns/0/withdrawal: what was done so that the step is easier for the"
            + " family");
  }

  @Test
  void a_step_is_looked_at_from_its_day_on() {
    CaseFile file = stepping(aStep().withWithdrawal(aWithdrawal().withBoundaries(false)));

    assertThat(managed(file, STEP.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(managed(file, STEP).verdict()).isEqualTo(NOT_MET);
  }

  @Test
  void the_exit_is_looked_at_once_the_family_has_left() {
    ExitPlan plan = exitPlannedOn(STEP).withWithdrawal(aWithdrawal().withInformalContact(false));
    CaseFile file = aCaseFile().withExitPlan(plan).withClosedOn(LEFT);

    assertThat(managed(file, LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(managed(file, LEFT).missedAt())
        .containsExactly("/exitPlan/withdrawal/informalContact");
    assertThat(
            managed(file.withExitPlan(plan.withWithdrawal(aWithdrawal())), LEFT).verdict())
        .isEqualTo(MET);
    assertThat(managed(file.withExitPlan(exitPlannedOn(STEP)), LEFT).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void near_friendship_leaves_boundaries_alone_only_beside_a_life_limited_child() {
    CaseFile file = stepping(aStep().withWithdrawal(aWithdrawal().withBoundaries(false)));
    CaseFile alone = stepping(
        aStep().withWithdrawal(aWithdrawal().withBoundaries(false).withInformalContact(false)));

    assertThat(Held.against(file, NEAR_FRIENDSHIP, WITHDRAWAL_MANAGED).verdict())
        .isEqualTo(NOT_MET);
    assertThat(Held.against(lifeLimited(alone), NEAR_FRIENDSHIP, WITHDRAWAL_MANAGED)
            .missedAt())
        .containsExactly("/stepDowns/0/withdrawal/informalContact");
  }
}
