package org.keywork.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.assignment.Intensity.DOOR_OPEN;
import static org.keywork.assignment.Intensity.OWN_KEY_WORKER;
import static org.keywork.assignment.Intensity.SHORT_TERM;
import static org.keywork.fixtures.Assignments.backUp;
import static org.keywork.fixtures.CaseFiles.KEY_WORKER;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.Leavers.LEFT;
import static org.keywork.fixtures.Leavers.STEP;
import static org.keywork.fixtures.Leavers.aBareStep;
import static org.keywork.fixtures.Leavers.aReturn;
import static org.keywork.fixtures.Leavers.aStep;
import static org.keywork.fixtures.Leavers.anOpenDoor;
import static org.keywork.fixtures.Leavers.having;
import static org.keywork.fixtures.Leavers.left;
import static org.keywork.fixtures.Leavers.since;
import static org.keywork.fixtures.Leavers.stepping;
import static org.keywork.fixtures.Services.notInPlace;
import static org.keywork.rule.Verdict.Kind.CANNOT_TELL;
import static org.keywork.rule.Verdict.Kind.MET;
import static org.keywork.rule.Verdict.Kind.NOT_APPLICABLE;
import static org.keywork.rule.Verdict.Kind.NOT_MET;
import static org.keywork.transition.OpenDoorRules.GROUPS_TOLD_OF;
import static org.keywork.transition.OpenDoorRules.RETURN_WITHOUT_REFERRAL;
import static org.keywork.transition.OpenDoorRules.WAY_BACK_KNOWN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;
import org.keywork.rule.InvalidRecordException;

class OpenDoorRulesTest {

  private static Held wayBack(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, WAY_BACK_KNOWN);
  }

  private static Held returned(CaseFile file, LocalDate asOf) {
    return Held.against(file, asOf, RETURN_WITHOUT_REFERRAL);
  }

  /** W21: help with independent living, and then the door stays open (EVALUATION). */
  @Test
  void the_young_person_of_site_b_has_left_and_can_come_back() {
    CaseFile file = left().withReturns(aReturn().withWhat(ReturnFor.ADVICE).withOn(LEFT));

    assertThat(Held.against(file, TODAY, WAY_BACK_KNOWN, GROUPS_TOLD_OF, RETURN_WITHOUT_REFERRAL)
            .count(MET))
        .isEqualTo(3);
  }

  /** W22: parents who took over the role keep an open door (EVALUATION Empowering parents). */
  @Test
  void the_parents_of_site_a_do_their_own_key_working_and_have_an_open_door() {
    CaseFile file = stepping(aStep().withTo(OWN_KEY_WORKER)).withOpenDoor(anOpenDoor());

    assertThat(wayBack(file, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file.withClosedOn(LEFT), TODAY).verdict()).isEqualTo(MET);
  }

  @Test
  void it_is_asked_from_the_day_of_leaving_until_a_year_after_it() {
    CaseFile file = left().withOpenDoor(Optional.empty());

    assertThat(wayBack(file, LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file, LEFT).questions())
        .containsExactly("/openDoor: whether the family has contact details and knows how to get"
            + " help again");
    assertThat(wayBack(file, LEFT.plusYears(1)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file, LEFT.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_wholly_unrecorded_door_is_asked_about_once() {
    CaseFile file = left().withOpenDoor(Optional.empty());

    assertThat(Held.against(file, WAY_BACK_KNOWN, GROUPS_TOLD_OF).questions()).hasSize(1);
    assertThat(Held.against(
                left().withOpenDoor(OpenDoor.builder().build()), WAY_BACK_KNOWN, GROUPS_TOLD_OF)
            .questions())
        .containsExactly(
            "/openDoor/contactDetails: whether the family has contact details that hold",
            "/openDoor/wayBack: whether the family knows how to get help again",
            "/openDoor/groups: whether the family was told of support groups or drop-in sessions");
  }

  @Test
  void every_part_that_is_missing_is_found() {
    CaseFile file = left()
        .withOpenDoor(
            anOpenDoor().withContactDetails(notInPlace()).withWayBack(since(TODAY.plusDays(1))));
    Held held = wayBack(file, TODAY);

    assertThat(held.missedAt()).containsExactly("/openDoor/contactDetails", "/openDoor/wayBack");
    assertThat(held.messages())
        .containsExactly(
            "What the family needs to come back was not given when it left on 2026-11-02: contact details.",
            "What the family needs to come back was not given when it left on 2026-11-02: way back.");
    assertThat(wayBack(file, TODAY.plusDays(1)).missedAt())
        .containsExactly("/openDoor/contactDetails");
  }

  @Test
  void a_family_without_any_for_now_has_left_though_it_is_on_the_list() {
    CaseFile file = aCaseFile().withIntensities(having(DOOR_OPEN, "2026-11-02/2026-11-10"));

    assertThat(wayBack(file, LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file, LEFT).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file, LocalDate.of(2026, 11, 10)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file, LocalDate.of(2026, 11, 11)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_step_to_an_open_door_holds_until_there_is_another_step_or_more_key_working() {
    StepDown out = aBareStep().withTo(DOOR_OPEN);
    CaseFile file = stepping(aBareStep().withOn(STEP.minusDays(30)), out);

    assertThat(wayBack(file, STEP.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file, STEP).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file.withIntensities(having(SHORT_TERM, "2026-11-02/..")), LEFT.minusDays(1))
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file.withIntensities(having(SHORT_TERM, "2026-11-02/..")), LEFT)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file.withIntensities(having(SHORT_TERM, "2026-03-02/..")), LEFT)
            .verdict())
        .isEqualTo(CANNOT_TELL);
    assertThat(wayBack(file.withStepDowns(out, aBareStep().withOn(LEFT)), LEFT).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void nobody_leaves_who_never_had_a_key_worker_or_whose_child_has_died() {
    CaseFile file = left().withOpenDoor(Optional.empty());
    CaseFile bereaved =
        file.withFamily(file.family().withChildren(Families.aChild().withDiedOn(TODAY)));

    assertThat(wayBack(file.withAssignments(), TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file.withAssignments(backUp(KEY_WORKER, "2026-03-02/..")), TODAY)
            .verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(bereaved, TODAY.minusDays(1)).verdict()).isEqualTo(CANNOT_TELL);
    assertThat(wayBack(bereaved, TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_family_closed_on_its_first_day_with_a_key_worker_had_none() {
    CaseFile file = left().withOpenDoor(Optional.empty());

    assertThat(wayBack(file.withClosedOn(file.openedOn()), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(wayBack(file.withClosedOn(LocalDate.of(2026, 3, 3)), TODAY).verdict())
        .isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_return_counts_from_its_day_for_a_year() {
    CaseFile file = left()
        .withReturns(aReturn().withOn(LEFT), aReturn().withOn(LEFT).withNewReferralAsked(true));

    assertThat(returned(file, LEFT.minusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
    Held held = returned(file, LEFT);
    assertThat(held.missedAt()).containsExactly("/returns/1/newReferralAsked");
    assertThat(held.messages())
        .containsExactly("A full new referral was asked for when the family came back on 2026-11-02"
            + " for one task.");
    assertThat(returned(file, LEFT.plusYears(1)).verdict()).isEqualTo(NOT_MET);
    assertThat(returned(file, LEFT.plusYears(1).plusDays(1)).verdict()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_return_of_which_little_is_recorded_is_not_asked_about() {
    Return bare = Return.builder().on(TODAY).build();

    assertThat(returned(left().withReturns(bare), TODAY).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(
            returned(left().withReturns(bare.withNewReferralAsked(true)), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            returned(left().withReturns(bare.withWhat(ReturnFor.ADVICE)), TODAY).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_came_of_the_open_door_is_counted_by_a_day() {
    CaseFile file = left()
        .withReturns(
            aReturn().withOn(LEFT).withWork(Duration.ofHours(2)),
            aReturn().withOn(LEFT).withWhat(ReturnFor.ADVICE).withWork(Duration.ofMinutes(30)),
            Return.builder().on(TODAY).build());

    assertThat(file.observedReturns(TODAY.minusDays(1)))
        .isEqualTo(new ObservedReturns(2, 1, 0, 2, Duration.ofMinutes(150)));
    assertThat(file.observedReturns(TODAY))
        .isEqualTo(new ObservedReturns(3, 1, 1, 2, Duration.ofMinutes(150)));
    assertThat(file.observedReturns(LEFT.minusDays(1))).isEqualTo(ObservedReturns.NONE);
  }

  @Test
  void returns_are_usually_for_one_task_where_more_than_half_of_the_known_ones_are() {
    ObservedReturns one = ObservedReturns.by(TODAY, List.of(aReturn()));
    ObservedReturns other =
        ObservedReturns.by(TODAY, List.of(aReturn().withWhat(ReturnFor.SHORT_SUPPORT)));
    ObservedReturns unknown =
        ObservedReturns.by(TODAY, List.of(Return.builder().on(TODAY).build()));

    assertThat(one.plus(unknown).areUsuallyForOneTask()).isTrue();
    assertThat(one.plus(other).areUsuallyForOneTask()).isFalse();
    assertThat(ObservedReturns.together(List.of(one, one, other)).areUsuallyForOneTask())
        .isTrue();
    assertThat(ObservedReturns.NONE.areUsuallyForOneTask()).isFalse();
  }

  @Test
  void more_of_a_kind_than_there_are_make_no_sense() {
    assertThatThrownBy(() -> new ObservedReturns(1, 1, 1, 0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ObservedReturns(1, 0, 0, 2, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> aReturn().withWork(Duration.ofMinutes(-1)))
        .isInstanceOf(InvalidRecordException.class)
        .hasMessageContaining("less than no work");
  }
}
