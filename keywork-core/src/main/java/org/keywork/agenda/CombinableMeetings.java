package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.plan.MeetingKind;

/**
 * Meetings that could be held as one: two at least, no two of one kind.
 *
 * @param meetings the meetings, in the order in which they are due
 * @since 0.1
 */
public record CombinableMeetings(List<AgendaItem> meetings) {

  /** Refuses a single meeting, and two of one kind. */
  public CombinableMeetings {
    meetings = List.copyOf(meetings);
    if (meetings.size() < 2) {
      throw new IllegalArgumentException("To be combined, there must be two meetings at least.");
    }
    int apart = meetings.stream().mapToInt(each -> each.meetingKinds().size()).sum();
    if (apart != kinds(meetings).size()) {
      throw new IllegalArgumentException("Meetings that are combined must be of different kinds.");
    }
  }

  private static Set<MeetingKind> kinds(List<AgendaItem> meetings) {
    Set<MeetingKind> kinds = EnumSet.noneOf(MeetingKind.class);
    meetings.forEach(each -> kinds.addAll(each.meetingKinds()));
    return Collections.unmodifiableSet(kinds);
  }

  /** What the one meeting would be. */
  public Set<MeetingKind> kinds() {
    return kinds(meetings);
  }

  /**
   * The last day on which one meeting is in time for all of them: the first of their last days. What has
   * to follow a meeting by the last day of its item, such as the decision after the review of an EHC
   * plan, asks for an earlier day. Once it is over, the meeting is to be held at once.
   */
  public LocalDate holdBy() {
    return meetings.stream().map(AgendaItem::lastDay).min(LocalDate::compareTo).orElseThrow();
  }

  /** How many meetings fewer there are, when they are held as one. */
  public int meetingsSaved() {
    return meetings.size() - 1;
  }

  /** Whether the school has to agree, since the review of a Statement is one of them (R223). */
  public boolean schoolHasToAgree() {
    return kinds().contains(MeetingKind.STATEMENT_REVIEW);
  }
}
