package org.keywork.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keywork.fixtures.SteeringGroups.DIRECTOR;
import static org.keywork.fixtures.SteeringGroups.aGroup;
import static org.keywork.fixtures.SteeringGroups.aMeeting;
import static org.keywork.fixtures.SteeringGroups.aParent;
import static org.keywork.fixtures.SteeringGroups.aPlan;
import static org.keywork.fixtures.SteeringGroups.aQuestionnaire;
import static org.keywork.fixtures.SteeringGroups.aSetUp;
import static org.keywork.fixtures.SteeringGroups.aSubGroup;
import static org.keywork.fixtures.SteeringGroups.anAction;
import static org.keywork.fixtures.SteeringGroups.anIndividualPlan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.agency.AgencyId;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.rule.InvalidRecordException;

/** What the record of a group that sets up a service refuses, and what it tells. */
class SteeringGroupTest {

  private static final GroupMemberId STRANGER = new GroupMemberId("stranger");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

  private static void refusedAt(String pointer, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(making)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void whoever_is_referred_to_is_listed_once() {
    refusedAt("/members/1/id", () -> aGroup().withMembers(aParent(STRANGER), aParent(STRANGER)));
    refusedAt(
        "/members/0/replaces",
        () -> SteeringGroup.builder()
            .addMembers(aParent(DIRECTOR).withReplaces(STRANGER))
            .build());
    refusedAt(
        "/members/0/replaces",
        () -> SteeringGroup.builder()
            .addMembers(aParent(DIRECTOR).withReplaces(DIRECTOR))
            .build());
    refusedAt("/meetings/0/attendedBy", () -> aGroup().withMeetings(aMeeting(DAY, STRANGER)));
    refusedAt("/subGroups/0/members", () -> aGroup().withSubGroups(aSubGroup(STRANGER)));
  }

  @Test
  void whoever_has_something_to_do_is_listed_in_the_group() {
    ImplementationAction strangers = anAction(ActionPlanArea.REFERRAL).withResponsible(STRANGER);

    refusedAt(
        "/actionPlan/actions/0/responsible",
        () -> aSetUp().withActionPlan(aPlan().withActions(strangers)));
    refusedAt(
        "/actionPlan/individualPlans/0/member",
        () -> aSetUp().withActionPlan(aPlan().withIndividualPlans(anIndividualPlan(STRANGER))));
  }

  @Test
  void a_member_has_one_plan_and_an_action_its_own_id() {
    ImplementationAction action = anAction(ActionPlanArea.REFERRAL);

    refusedAt(
        "/individualPlans/1/member",
        () -> aPlan().withIndividualPlans(anIndividualPlan(DIRECTOR), anIndividualPlan(DIRECTOR)));
    refusedAt("/actions/1/id", () -> aPlan().withActions(action, action));
  }

  @Test
  void ground_of_an_agency_is_not_neutral_and_its_staff_are_not_from_outside() {
    AgencyId trust = new AgencyId("trust");

    refusedAt("/owner", () -> Venue.builder().neutral(true).owner(trust).build());
    refusedAt(
        "/employer", () -> Facilitator.builder().external(true).employer(trust).build());
    assertThat(Facilitator.builder().external(false).employer(trust).build().employer())
        .contains(trust);
  }

  @Test
  void it_is_over_the_day_after_the_last_of_its_members_left() {
    GroupMember parent = aParent(DIRECTOR).withLeftOn(DAY);
    SteeringGroup group = SteeringGroup.builder()
        .addMembers(parent, aParent(STRANGER).withLeftOn(DAY.minusDays(9)))
        .build();

    assertThat(group.isOverOn(DAY)).isFalse();
    assertThat(group.membersOn(DAY)).containsExactly(parent);
    assertThat(group.isOverOn(DAY.plusDays(1))).isTrue();
    assertThat(SteeringGroup.builder().build().isOverOn(DAY)).isFalse();
  }

  @Test
  void answers_are_kept_together_and_never_those_of_one_person() {
    assertThat(aQuestionnaire().areasNamed(ProgressQuestion.CONCERNS))
        .containsExactly(
            ActionPlanArea.TRAINING, ActionPlanArea.REFERRAL, ActionPlanArea.SELECTION);
    assertThat(aQuestionnaire().areasNamed(ProgressQuestion.DIFFICULT)).isEmpty();
    refusedAt(
        "/themes",
        () -> aQuestionnaire()
            .withThemes(new ProgressTheme(ProgressQuestion.CONCERNS, ActionPlanArea.TRAINING, 1))
            .withReturned(1));
  }

  @Test
  void no_more_people_say_something_than_answer() {
    assertThat(aQuestionnaire().withThemes().withReturned(0).themes()).isEmpty();
    refusedAt("/themes/3/mentions", () -> aQuestionnaire().withReturned(4));
    refusedAt("/returned", () -> aQuestionnaire().withThemes().withReturned(-1));
    refusedAt(
        "/mentions",
        () -> new ProgressTheme(ProgressQuestion.CONCERNS, ActionPlanArea.TRAINING, 0));
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void five_stances_come_to_four(Stance stance) {
    assertThat(stance.inBroad() == StanceInBroad.OPPOSE).isEqualTo(stance.isResistance());
    if (!stance.isResistance()) {
      assertThat(stance.inBroad()).hasToString(stance.name());
    }
    assertThat(stance.isSupport())
        .isEqualTo(Arrays.asList(Stance.HELP_IT_HAPPEN, Stance.MAKE_IT_HAPPEN).contains(stance));
  }

  @Test
  void an_action_tells_what_it_does_not_say() {
    ImplementationAction bare = ImplementationAction.builder()
        .id(new ImplementationActionId("bare"))
        .area(ActionPlanArea.TRAINING)
        .build();

    assertThat(bare.missing()).containsExactly(ActionPart.values());
    assertThat(anAction(ActionPlanArea.TRAINING).missing()).isEmpty();
    assertThat(anAction(ActionPlanArea.TRAINING).toString()).doesNotContain("Larkmoor");
    assertThat(ActionPlan.builder().addActions(bare).build().areasLeftOut())
        .hasSize(8)
        .doesNotContain(ActionPlanArea.TRAINING);
  }

  @Test
  void a_plan_of_ones_own_says_about_what_what_and_by_when() {
    IndividualTask whole = IndividualTask.builder()
        .topic(ActionPlanArea.TRAINING)
        .action("x")
        .by(DAY)
        .build();

    assertThat(whole.isComplete()).isTrue();
    assertThat(whole.withTopic(Optional.<ActionPlanArea>empty()).isComplete()).isFalse();
    assertThat(whole.withAction(Optional.<String>empty()).isComplete()).isFalse();
    assertThat(whole.withBy(Optional.<LocalDate>empty()).isComplete()).isFalse();
    assertThat(IndividualPlan.builder().member(DIRECTOR).build().isComplete()).isFalse();
  }
}
