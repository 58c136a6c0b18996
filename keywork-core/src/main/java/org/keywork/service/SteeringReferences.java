package org.keywork.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.governance.Belonging;
import org.keywork.governance.Commitment;
import org.keywork.governance.Governance;
import org.keywork.governance.GroupMember;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;

/** Whoever steers a service is of an agency that takes part, and whoever manages it is listed. */
record SteeringReferences(Set<PractitionerId> people, Set<AgencyId> agencies) {

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
      requireAgency(
          GOVERNANCE.then("commitments", i).then("agency"),
          Optional.of(commitments.get(i).agency()));
    }
    governance.belonging().ifPresent(this::check);
  }

  private void check(Belonging belonging) {
    Location at = GOVERNANCE.then("belonging");
    belonging.ownedBy().forEach(each -> requireAgency(at.then("ownedBy"), Optional.of(each)));
    requireAgency(at.then("basedWith"), belonging.basedWith());
  }

  private void checkMembers(Location members, List<GroupMember> recorded) {
    for (int i = 0; i < recorded.size(); i++) {
      Location at = members.then(i);
      requireAgency(at.then("agency"), recorded.get(i).agency());
      requirePerson(at.then("practitioner"), recorded.get(i).practitioner());
    }
  }

  private void checkDelegated(List<DelegatedTask> tasks) {
    Location at = Location.at("delegation");
    for (int i = 0; i < tasks.size(); i++) {
      requirePerson(at.then("tasks", i).then("to"), Optional.of(tasks.get(i).to()));
    }
  }

  private void requireAgency(Location at, Optional<AgencyId> id) {
    require(at, id, agencies, "agency");
  }

  private void requirePerson(Location at, Optional<PractitionerId> id) {
    require(at, id, people, "practitioner");
  }

  private static <I extends Identifier> void require(
      Location at, Optional<I> id, Collection<I> known, String what) {
    id.ifPresent(each -> Consistency.requireKnown(at, each, known, what));
  }
}
