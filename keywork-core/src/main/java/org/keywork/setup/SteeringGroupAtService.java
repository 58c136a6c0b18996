package org.keywork.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.governance.GroupMember;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.style.Kept;

/**
 * The group that sets up a service, with those whom the service's record lists: what rules look at that
 * ask for whom its members sit and who manages whom.
 *
 * @param agencies the agencies that take part
 * @param practitioners the practitioners of the service, its key workers among them
 * @param group the group
 * @since 0.1
 */
public record SteeringGroupAtService(
    List<Agency> agencies, List<Practitioner> practitioners, SteeringGroup group) {

  /** Refuses a missing part. */
  public SteeringGroupAtService {
    agencies = Kept.list(agencies);
    practitioners = List.copyOf(practitioners);
    Objects.requireNonNull(group, "group");
  }

  /** What the agency does for which somebody sits in the group; empty where that is not known. */
  Optional<AgencyKind> kindOf(GroupMember member) {
    return member
        .agency()
        .flatMap(
            id -> agencies.stream().filter(agency -> agency.id().equals(id)).findFirst())
        .map(Agency::kind);
  }

  /** Whether a member is the line manager of another in that one's role beside key working. */
  boolean manages(GroupMember one, GroupMember other) {
    return one.practitioner().isPresent()
        && other.practitioner().flatMap(this::lineManagerOf).equals(one.practitioner());
  }

  private Optional<PractitionerId> lineManagerOf(PractitionerId id) {
    return practitioners.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .flatMap(Practitioner::role)
        .filter(NonDesignated.class::isInstance)
        .flatMap(role -> ((NonDesignated) role).lineManager());
  }
}
