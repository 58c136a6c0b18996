package org.keywork.setup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Whoever has something to do in an action plan is listed in the group that sets the service up. */
record ActionPlanReferences(Set<GroupMemberId> members) {

  private static final Location PLAN = Location.at("actionPlan");

  static void check(SetUp setUp) {
    Set<GroupMemberId> members = setUp.steeringGroup().map(SteeringGroup::members).stream()
        .flatMap(List::stream)
        .map(GroupMember::id)
        .collect(Collectors.toSet());
    setUp.actionPlan().ifPresent(new ActionPlanReferences(members)::check);
  }

  private void check(ActionPlan plan) {
    for (int i = 0; i < plan.actions().size(); i++) {
      Location at = PLAN.then("actions", i).then("responsible");
      plan.actions().get(i).responsible().ifPresent(member -> requireKnown(at, member));
    }
    for (int i = 0; i < plan.individualPlans().size(); i++) {
      requireKnown(
          PLAN.then("individualPlans", i).then("member"),
          plan.individualPlans().get(i).member());
    }
  }

  private void requireKnown(Location at, GroupMemberId member) {
    Consistency.requireKnown(at, member, members, "member of the steering group");
  }
}
