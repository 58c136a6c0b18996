package org.keywork.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.TODAY;
import static org.keywork.fixtures.Services.anUnknownService;
import static org.keywork.fixtures.SteeringGroups.DIRECTOR;
import static org.keywork.fixtures.SteeringGroups.LINE_MANAGER;
import static org.keywork.fixtures.SteeringGroups.PARENT;
import static org.keywork.fixtures.SteeringGroups.aMeeting;
import static org.keywork.fixtures.SteeringGroups.aParent;
import static org.keywork.fixtures.SteeringGroups.anAction;
import static org.keywork.fixtures.SteeringGroups.withGroup;
import static org.keywork.fixtures.SteeringGroups.withPlan;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Finding;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Report;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.setup.ActionPlan;
import org.keywork.setup.ActionPlanArea;
import org.keywork.setup.ActionPlanRules;
import org.keywork.setup.Facilitator;
import org.keywork.setup.MembershipRules;
import org.keywork.setup.SetUp;
import org.keywork.setup.SteeringAttendanceRules;
import org.keywork.setup.SteeringGroup;
import org.keywork.setup.SteeringGroupRules;
import org.keywork.setup.SubGroupRules;
import org.keywork.setup.Venue;

/** The record of how a service was set up, as a part of the record of the service. */
class SetUpRecordsTest {

  private static final AgencyId STRANGE = new AgencyId("strange");

  private static Report report(KeyWorkerService service) {
    List<Rule<?>> rules = Stream.of(
            SteeringGroupRules.all(),
            MembershipRules.all(),
            SteeringAttendanceRules.all(),
            SubGroupRules.all(),
            ActionPlanRules.all())
        .flatMap(List::stream)
        .toList();
    return RuleBook.edition("2026-11", rules).checkInFull(service, BASIS, List.of());
  }

  private static void refusedAt(String pointer, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(making)
        .satisfies(refused -> assertThat(refused.at().pointer()).isEqualTo(pointer));
  }

  @Test
  void an_agency_that_is_named_takes_part() {
    refusedAt(
        "/setUp/steeringGroup/members/0/agency",
        () -> withGroup(group -> SteeringGroup.builder()
            .addMembers(aParent(PARENT).withAgency(STRANGE))
            .build()));
    refusedAt(
        "/setUp/steeringGroup/venue/owner",
        () -> withGroup(group ->
            group.withVenue(Venue.builder().neutral(false).owner(STRANGE).build())));
    refusedAt(
        "/setUp/steeringGroup/facilitator/employer",
        () -> withGroup(group ->
            group.withFacilitator(Facilitator.builder().employer(STRANGE).build())));
    refusedAt(
        "/setUp/actionPlan/actions/0/agency",
        () -> withPlan(
            plan -> plan.withActions(anAction(ActionPlanArea.TRAINING).withAgency(STRANGE))));
  }

  @Test
  void a_practitioner_in_the_group_belongs_to_the_service() {
    refusedAt(
        "/setUp/steeringGroup/members/0/practitioner",
        () -> withGroup(group -> SteeringGroup.builder()
            .addMembers(aParent(PARENT).withPractitioner(new PractitionerId("nobody")))
            .build()));
  }

  @Test
  void everybody_who_never_came_is_found_with_the_meetings_of_their_time() {
    KeyWorkerService service = withGroup(group -> SteeringGroup.builder()
        .addMembers(
            aParent(PARENT),
            aParent(DIRECTOR),
            aParent(LINE_MANAGER).withLeftOn(TODAY.minusDays(1)))
        .addMeetings(
            aMeeting(TODAY.minusDays(9), PARENT),
            aMeeting(TODAY.minusDays(5), PARENT),
            aMeeting(TODAY, PARENT),
            aMeeting(TODAY.plusDays(1), DIRECTOR))
        .build());

    assertThat(report(service).findings())
        .filteredOn(each -> each.rule().equals(SteeringAttendanceRules.ATTENDING.id()))
        .extracting(each -> each.at().pointer(), Finding::message)
        .containsExactly(tuple(
            "/setUp/steeringGroup/members/1",
            "The member m-1 came to none of the 3 meetings held since joining."));
  }

  @Test
  void of_a_group_about_which_nobody_was_asked_nothing_is_found() {
    SetUp empty = SetUp.builder()
        .steeringGroup(SteeringGroup.builder().build())
        .actionPlan(ActionPlan.builder().build())
        .build();

    assertThat(report(anUnknownService().withSetUp(empty)).findings()).isEmpty();
  }
}
