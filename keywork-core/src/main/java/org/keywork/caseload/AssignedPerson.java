package org.keywork.caseload;

import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;

/**
 * What a family's case file says of somebody who is or was assigned to it. The record of the service
 * ought to say the same.
 *
 * @param id who
 * @param agency who employs them
 * @param kind the kind of their role; empty when it is not recorded
 * @since 0.1
 */
public record AssignedPerson(PractitionerId id, AgencyId agency, Optional<RoleKind> kind) {

  /** Refuses a missing part. */
  public AssignedPerson {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(kind, "kind");
  }

  /** What a record says of a practitioner. */
  public static AssignedPerson of(Practitioner practitioner) {
    return new AssignedPerson(practitioner.id(), practitioner.agency(), RoleKind.of(practitioner));
  }
}
