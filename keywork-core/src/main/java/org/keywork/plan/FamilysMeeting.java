package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.ActiveTime;
import org.keywork.team.TeamMember;

/**
 * A meeting, and the team of the child that it is about.
 *
 * @param meeting the meeting
 * @param team who is or was in the team around the child
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysMeeting(Meeting meeting, List<TeamMember> team, ActiveTime active)
    implements Happening {

  /** Refuses a missing part. */
  public FamilysMeeting {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(active, "active");
    team = List.copyOf(team);
  }

  /** The day on which it was held. */
  @Override
  public LocalDate day() {
    return meeting.heldOn();
  }
}
