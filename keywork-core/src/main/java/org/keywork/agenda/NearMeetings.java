package org.keywork.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.keywork.plan.MeetingKind;

/**
 * Meetings of one family, put together as they come: the first takes in what is due within the time after
 * it, the earlier the sooner, as long as no kind is there twice; then the first of those left over.
 */
final class NearMeetings {

  private final Period within;
  private final LocalDate asOf;
  private final Deque<AgendaItem> left;

  private NearMeetings(List<AgendaItem> meetings, Period within, LocalDate asOf) {
    this.within = within;
    this.asOf = asOf;
    this.left =
        new ArrayDeque<>(meetings.stream().sorted(AgendaItem.BY_LAST_DAY).toList());
  }

  static List<CombinableMeetings> of(List<AgendaItem> meetings, Period within, LocalDate asOf) {
    NearMeetings near = new NearMeetings(meetings, within, asOf);
    List<CombinableMeetings> groups = new ArrayList<>();
    while (!near.left.isEmpty()) {
      List<AgendaItem> together = near.takeTogether();
      if (together.size() > 1) {
        groups.add(new CombinableMeetings(together));
      }
    }
    return groups;
  }

  private List<AgendaItem> takeTogether() {
    AgendaItem first = left.removeFirst();
    LocalDate last = dueOn(first).plus(within);
    Set<MeetingKind> kinds = EnumSet.copyOf(first.meetingKinds());
    List<AgendaItem> together = new ArrayList<>(List.of(first));
    for (Iterator<AgendaItem> rest = left.iterator(); rest.hasNext(); ) {
      AgendaItem next = rest.next();
      if (dueOn(next).isAfter(last)) {
        break;
      }
      if (Collections.disjoint(kinds, next.meetingKinds())) {
        kinds.addAll(next.meetingKinds());
        together.add(next);
        rest.remove();
      }
    }
    return together;
  }

  private LocalDate dueOn(AgendaItem meeting) {
    return meeting.isOverdueOn(asOf) ? asOf : meeting.lastDay();
  }
}
