package org.keywork.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.InformationSharing;
import org.keywork.family.SharingPurpose;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;
import org.keywork.style.Kept;

/**
 * Those who cover for a family's key worker, and whether the family lets them know what they need for it.
 *
 * @param sharing what the family allows
 * @param history who is or was assigned to it
 * @param practitioners the practitioners around it
 * @since 0.1
 */
public record CoverAccess(
    InformationSharing sharing, AssignmentHistory history, List<Practitioner> practitioners) {

  /** Refuses a missing part. */
  public CoverAccess {
    Objects.requireNonNull(sharing, "sharing");
    Objects.requireNonNull(history, "history");
    practitioners = Kept.list(practitioners);
  }

  /**
   * Whether the agency of whoever covers may get to know, on a day, what it takes to stand in. An agency of
   * which somebody is or was the family's key worker by then knows already.
   */
  public Answer mayKnow(KeyWorkerAssignment cover, LocalDate day) {
    Optional<AgencyId> agency = agencyOf(cover.practitioner());
    if (agency.isEmpty()) {
      return Answer.CANNOT_TELL;
    }
    return knowsAlready(agency.get(), day)
        ? Answer.YES
        : Answer.of(sharing.allows(agency.get(), SharingPurpose.COVER, day));
  }

  /** The agency of a practitioner. */
  Optional<AgencyId> agencyOf(PractitionerId who) {
    for (int i = 0; i < practitioners.size(); i++) {
      if (practitioners.get(i).id().equals(who)) {
        return Optional.of(practitioners.get(i).agency());
      }
    }
    return Optional.empty();
  }

  private boolean knowsAlready(AgencyId agency, LocalDate day) {
    for (int i = 0; i < practitioners.size(); i++) {
      Practitioner each = practitioners.get(i);
      if (each.agency().equals(agency) && history.wasKeyWorkerBy(each.id(), day)) {
        return true;
      }
    }
    return false;
  }
}
