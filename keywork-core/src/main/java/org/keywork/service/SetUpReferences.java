package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.governance.GroupMember;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;
import org.keywork.setup.ActionPlan;
import org.keywork.setup.Facilitator;
import org.keywork.setup.SetUp;
import org.keywork.setup.SteeringGroup;
import org.keywork.setup.Venue;

/** Every agency and practitioner that the record of a setting up refers to belongs to the service. */
record SetUpReferences(Set<AgencyId> agencies, Set<PractitionerId> people) {

  private static final Location SET_UP = Location.at("setUp");

  static void check(KeyWorkerService service) {
    if (service.setUp().isPresent()) {
      SetUpReferences references = new SetUpReferences(
          service.agencies().stream().map(Agency::id).collect(Collectors.toSet()),
          Stream.concat(
                  service.keyWorkers().stream().map(KeyWorker::id),
                  service.practitioners().stream().map(Practitioner::id))
              .collect(Collectors.toSet()));
      references.check(service.setUp().get());
    }
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
      requireAgency(place.then("agency"), member.agency());
      member
          .practitioner()
          .ifPresent(each ->
              Consistency.requireKnown(place.then("practitioner"), each, people, "practitioner"));
    }
    requireAgency(at.then("venue").then("owner"), group.venue().flatMap(Venue::owner));
    requireAgency(
        at.then("facilitator").then("employer"),
        group.facilitator().flatMap(Facilitator::employer));
  }

  private void check(ActionPlan plan) {
    for (int i = 0; i < plan.actions().size(); i++) {
      requireAgency(
          SET_UP.then("actionPlan").then("actions", i).then("agency"),
          plan.actions().get(i).agency());
    }
  }

  private void requireAgency(Location at, Optional<AgencyId> agency) {
    agency.ifPresent(each -> Consistency.requireKnown(at, each, agencies, "agency"));
  }
}
