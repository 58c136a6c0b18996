package org.keywork.service;

import java.util.List;
import org.keywork.governance.Belonging;
import org.keywork.governance.Commitment;
import org.keywork.governance.Governance;
import org.keywork.governance.GroupMember;
import org.keywork.rule.Location;

/** Whoever steers a service is of an agency that takes part, and whoever manages it is listed. */
record SteeringReferences(Listed listed) {

  private static final Location GOVERNANCE = Location.at("governance");

  void check(KeyWorkerService service) {
    service.governance().ifPresent(this::check);
    service.delegation().map(Delegation::tasks).ifPresent(this::checkDelegated);
  }

  private void check(Governance governance) {
    governance
        .managementGroup()
        .ifPresent(group ->
            checkMembers(GOVERNANCE.then("managementGroup").then("members"), group.members()));
    List<Commitment> commitments = governance.commitments();
    for (int i = 0; i < commitments.size(); i++) {
      listed.agency(
          GOVERNANCE.then("commitments", i).then("agency"), commitments.get(i).agency());
    }
    governance.belonging().ifPresent(this::check);
  }

  private void check(Belonging belonging) {
    Location at = GOVERNANCE.then("belonging");
    listed.agencies(at.then("ownedBy"), belonging.ownedBy());
    listed.agency(at.then("basedWith"), belonging.basedWith());
  }

  private void checkMembers(Location members, List<GroupMember> recorded) {
    for (int i = 0; i < recorded.size(); i++) {
      Location at = members.then(i);
      listed.agency(at.then("agency"), recorded.get(i).agency());
      listed.person(at.then("practitioner"), recorded.get(i).practitioner());
    }
  }

  private void checkDelegated(List<DelegatedTask> tasks) {
    Location at = Location.at("delegation");
    for (int i = 0; i < tasks.size(); i++) {
      listed.person(at.then("tasks", i).then("to"), tasks.get(i).to());
    }
  }
}
