package org.keywork.team;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.family.InformationSharing;
import org.keywork.family.SharingPurpose;
import org.keywork.practitioner.Practitioner;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.style.Kept;

/**
 * Those who are new to a family, and what they may be told of it before they meet it.
 *
 * @param sharing what the family allows
 * @param team the team around the child; empty when none is recorded
 * @param practitioners the practitioners around it
 * @since 0.1
 */
public record NewPractitioners(
    InformationSharing sharing,
    Optional<TeamAroundTheChild> team,
    List<Practitioner> practitioners) {

  /** What somebody who begins to work with the family may be told for. */
  private static final List<SharingPurpose> TO_BEGIN =
      List.of(SharingPurpose.COORDINATION, SharingPurpose.HANDOVER, SharingPurpose.COVER);

  /** Refuses a missing part. */
  public NewPractitioners {
    Objects.requireNonNull(sharing, "sharing");
    Objects.requireNonNull(team, "team");
    practitioners = Kept.list(practitioners);
  }

  /**
   * Whether the agency of a member of the team may get to know, on the day of the basis, what it takes
   * to begin: for coordination, for a handover or for cover.
   */
  public Answer mayBeTold(TeamMember member, Basis basis) {
    for (int i = 0; i < practitioners.size(); i++) {
      if (practitioners.get(i).id().equals(member.practitioner())) {
        return mayBeTold(practitioners.get(i).agency(), basis);
      }
    }
    return Answer.NO;
  }

  private Answer mayBeTold(AgencyId agency, Basis basis) {
    Answer answer = Answer.NO;
    for (int i = 0; i < TO_BEGIN.size() && answer != Answer.YES; i++) {
      answer = answer.or(sharing.mayKnow(agency, TO_BEGIN.get(i), basis));
    }
    return answer;
  }
}
