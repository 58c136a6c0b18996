package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.ActiveTime;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.style.Kept;
import org.keywork.team.TeamMember;

/**
 * A meeting, and the team and the key workers of the child that it is about.
 *
 * @param meeting the meeting
 * @param team who is or was in the team around the child
 * @param assignments who is or was the family's key worker
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysMeeting(
    Meeting meeting, List<TeamMember> team, AssignmentHistory assignments, ActiveTime active)
    implements Happening {

  /** Refuses a missing part. */
  public FamilysMeeting {
    Objects.requireNonNull(meeting, "meeting");
    Objects.requireNonNull(assignments, "assignments");
    Objects.requireNonNull(active, "active");
    team = Kept.list(team);
  }

  /** The day on which it was held. */
  @Override
  public LocalDate day() {
    return meeting.heldOn();
  }

  /** On its own day, as long as nothing is told of how it went. */
  @Override
  public boolean isToComeOn(LocalDate asOf) {
    return meeting.isToComeOn(asOf);
  }

  /**
   * Whether a family on the active list has it still before itself. One of which it is told how it went
   * was held since, and what is told of it was not known before.
   */
  boolean isPlanned(Basis basis) {
    return meeting.isToComeOn(basis.asOf()) && !meeting.isToldOf() && active.includes(basis.asOf());
  }

  /** Whether somebody was the family's key worker, or covered, on the day of it. */
  boolean isKeyWorker(PractitionerId who) {
    return assignments.isCarriedBy(who, meeting.heldOn());
  }

  /** Whether the minutes need not be sent to somebody: to a key worker, and to whoever chaired. */
  boolean holdsTheMinutes(PractitionerId who) {
    return isKeyWorker(who) || meeting.chair().filter(who::equals).isPresent();
  }
}
