package org.keywork.setup;

import java.util.Set;
import java.util.stream.Collectors;
import org.keywork.governance.GroupMember;
import org.keywork.governance.GroupMemberId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Every member that the record of a steering group refers to is listed in it, once. */
record SteeringGroupReferences(Set<GroupMemberId> members) {

  static void check(SteeringGroup group) {
    SteeringGroupReferences references = new SteeringGroupReferences(
        group.membership().members().stream().map(GroupMember::id).collect(Collectors.toSet()));
    for (int i = 0; i < group.meetings().size(); i++) {
      Location at = Location.at("meetings", i).then("attendedBy");
      group.meetings().get(i).attendedBy().forEach(each -> references.requireKnown(at, each));
    }
    for (int i = 0; i < group.subGroups().size(); i++) {
      Location at = Location.at("subGroups", i).then("members");
      group.subGroups().get(i).members().forEach(each -> references.requireKnown(at, each));
    }
  }

  /** Refuses a member that is not listed. */
  void requireKnown(Location at, GroupMemberId member) {
    Consistency.requireKnown(at, member, members, "member of the steering group");
  }
}
