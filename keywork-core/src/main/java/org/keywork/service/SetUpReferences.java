package org.keywork.service;

import org.keywork.governance.GroupMember;
import org.keywork.rule.Location;
import org.keywork.setup.ActionPlan;
import org.keywork.setup.Facilitator;
import org.keywork.setup.SetUp;
import org.keywork.setup.SteeringGroup;
import org.keywork.setup.Venue;

/** Every agency and practitioner that the record of a setting up refers to belongs to the service. */
record SetUpReferences(Listed listed) {

  private static final Location SET_UP = Location.at("setUp");

  void check(KeyWorkerService service) {
    service.setUp().ifPresent(this::check);
  }

  private void check(SetUp setUp) {
    setUp.steeringGroup().ifPresent(this::check);
    setUp.actionPlan().ifPresent(this::check);
  }

  private void check(SteeringGroup group) {
    Location at = SET_UP.then("steeringGroup");
    for (int i = 0; i < group.members().size(); i++) {
      GroupMember member = group.members().get(i);
      Location place = at.then("members", i);
      listed.agency(place.then("agency"), member.agency());
      listed.person(place.then("practitioner"), member.practitioner());
    }
    listed.agency(at.then("venue").then("owner"), group.venue().flatMap(Venue::owner));
    listed.agency(
        at.then("facilitator").then("employer"),
        group.facilitator().flatMap(Facilitator::employer));
  }

  private void check(ActionPlan plan) {
    for (int i = 0; i < plan.actions().size(); i++) {
      listed.agency(
          SET_UP.then("actionPlan").then("actions", i).then("agency"),
          plan.actions().get(i).agency());
    }
  }
}
