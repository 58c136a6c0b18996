package org.keywork.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.governance.Governance;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.monitoring.MonitoredItem;
import org.keywork.monitoring.MonitoringPlan;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;
import org.keywork.setup.SetUp;

/** Whoever sees to it that something is monitored belongs to the service, to an agency or to a group of it. */
record MonitoringReferences(
    Set<PractitionerId> people, Set<AgencyId> agencies, Set<GroupMemberId> members) {

  static void check(KeyWorkerService service) {
    service
        .monitoring()
        .flatMap(monitoring -> monitoring.plan())
        .ifPresent(plan -> of(service).check(plan));
  }

  private static MonitoringReferences of(KeyWorkerService service) {
    return new MonitoringReferences(
        Stream.concat(
                service.keyWorkers().stream().map(KeyWorker::id),
                service.practitioners().stream().map(Practitioner::id))
            .collect(Collectors.toSet()),
        service.agencies().stream().map(Agency::id).collect(Collectors.toSet()),
        members(service).map(GroupMember::id).collect(Collectors.toSet()));
  }

  private static Stream<GroupMember> members(KeyWorkerService service) {
    return Stream.concat(
        service.setUp().flatMap(SetUp::steeringGroup).stream()
            .flatMap(group -> group.members().stream()),
        service.governance().flatMap(Governance::managementGroup).stream()
            .flatMap(group -> group.members().stream()));
  }

  private void check(MonitoringPlan plan) {
    List<MonitoredItem> items = plan.items();
    for (int i = 0; i < items.size(); i++) {
      Location at = Location.at("monitoring").then("plan").then("items", i);
      MonitoredItem item = items.get(i);
      item.practitioner()
          .ifPresent(who ->
              Consistency.requireKnown(at.then("practitioner"), who, people, "practitioner"));
      item.agency()
          .ifPresent(who -> Consistency.requireKnown(at.then("agency"), who, agencies, "agency"));
      item.member()
          .ifPresent(who -> Consistency.requireKnown(at.then("member"), who, members, "member"));
    }
  }
}
