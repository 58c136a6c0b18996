package org.keywork.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keywork.governance.Governance;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.monitoring.MonitoredItem;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.MonitoringPlan;
import org.keywork.monitoring.Recommendation;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;
import org.keywork.setup.SetUp;

/**
 * Whoever sees to it that something is monitored belongs to the service or to one of its groups, or is an
 * agency of it; so does every agency that a recommendation asks to provide more.
 */
record MonitoringReferences(Listed listed) {

  private static final Location MONITORING = Location.at("monitoring");

  void check(KeyWorkerService service) {
    service.monitoring().ifPresent(monitoring -> check(monitoring, service));
  }

  private void check(Monitoring monitoring, KeyWorkerService service) {
    monitoring.plan().ifPresent(plan -> check(plan, members(service)));
    List<Recommendation> recommendations = monitoring.recommendations();
    for (int i = 0; i < recommendations.size(); i++) {
      listed.agencies(
          MONITORING.then("recommendations", i).then("agencies"),
          recommendations.get(i).agencies());
    }
  }

  /** Whoever is, or was, in the group that manages the service or in the one that sets it up. */
  private static Set<GroupMemberId> members(KeyWorkerService service) {
    return Stream.concat(
            service.setUp().flatMap(SetUp::steeringGroup).stream()
                .flatMap(group -> group.members().stream()),
            service.governance().flatMap(Governance::managementGroup).stream()
                .flatMap(group -> group.members().stream()))
        .map(GroupMember::id)
        .collect(Collectors.toSet());
  }

  private void check(MonitoringPlan plan, Set<GroupMemberId> members) {
    List<MonitoredItem> items = plan.items();
    for (int i = 0; i < items.size(); i++) {
      Location at = MONITORING.then("plan").then("items", i);
      listed.person(at.then("practitioner"), items.get(i).practitioner());
      listed.agency(at.then("agency"), items.get(i).agency());
      items
          .get(i)
          .member()
          .ifPresent(each -> Consistency.requireKnown(at.then("member"), each, members, "member"));
    }
  }
}
