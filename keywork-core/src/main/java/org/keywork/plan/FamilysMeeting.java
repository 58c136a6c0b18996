package org.keywork.plan;

import java.util.List;
import java.util.Objects;
import org.keywork.team.TeamMember;

/**
 * A meeting, and the team of the child that it is about.
 *
 * @param meeting the meeting
 * @param team who is or was in the team around the child
 * @since 0.1
 */
public record FamilysMeeting(Meeting meeting, List<TeamMember> team) {

  /** Refuses a missing part. */
  public FamilysMeeting {
    Objects.requireNonNull(meeting, "meeting");
    team = List.copyOf(team);
  }
}
