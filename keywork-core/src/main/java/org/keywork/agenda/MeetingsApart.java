package org.keywork.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.plan.MeetingKind;

/**
 * The meetings of a family that would be held if none were combined.
 *
 * <p>A planned meeting is one, and so is each review of a child's plan. What is due of the team around
 * the child is one together, by the first of its last days; and none of its own where the team meets
 * anyway by that day, or at all when that day is over.
 */
final class MeetingsApart {

  private MeetingsApart() {}

  static List<AgendaItem> of(List<AgendaItem> meetings, LocalDate asOf) {
    return Stream.concat(
            meetings.stream().filter(each -> !isDueOfTheTeam(each)),
            dueOfTheTeam(meetings, asOf).stream())
        .toList();
  }

  private static Optional<AgendaItem> dueOfTheTeam(List<AgendaItem> meetings, LocalDate asOf) {
    Optional<LocalDate> planned = meetings.stream()
        .filter(each -> isPlanned(each) && isOfTheTeam(each))
        .map(AgendaItem::lastDay)
        .min(Comparator.naturalOrder());
    return meetings.stream()
        .filter(MeetingsApart::isDueOfTheTeam)
        .min(AgendaItem.BY_LAST_DAY)
        .filter(due -> due.isOverdueOn(asOf)
            ? planned.isEmpty()
            : planned.filter(day -> !day.isAfter(due.lastDay())).isEmpty());
  }

  private static boolean isDueOfTheTeam(AgendaItem meeting) {
    return isOfTheTeam(meeting) && !isPlanned(meeting);
  }

  private static boolean isOfTheTeam(AgendaItem meeting) {
    return meeting.meetingKinds().contains(MeetingKind.TEAM_AROUND_THE_CHILD);
  }

  private static boolean isPlanned(AgendaItem meeting) {
    return meeting.matter() == AgendaMatter.MEETING;
  }
}
