package org.keywork.setup;

import java.util.List;
import org.keywork.governance.GroupMember;

/**
 * At which meetings of a group a member was.
 *
 * @param member the member
 * @param meetings the meetings held while they were in it, the earliest first
 */
record MembersAttendance(GroupMember member, List<SteeringMeeting> meetings) {

  private static final int ENOUGH_TO_TELL = 2;

  MembersAttendance {
    meetings = List.copyOf(meetings);
  }

  /** Whether there were several meetings and they were at none. */
  boolean isNone() {
    return meetings.size() >= ENOUGH_TO_TELL
        && meetings.stream().noneMatch(each -> each.attendedBy().contains(member.id()));
  }

  /** How many meetings they missed one after the other, at most. */
  int longestRunMissed() {
    int longest = 0;
    int run = 0;
    for (SteeringMeeting each : meetings) {
      run = each.attendedBy().contains(member.id()) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
