package org.keywork.agenda;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keywork.rule.Identifier;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;

/**
 * Which meetings on an agenda come so near each other that they could be held as one (R222), so that a
 * family does not have to go to several. Whether they are is for the family to say.
 *
 * <p>Meetings of one subject and of different kinds are combined when all of them are due within {@link
 * #WITHIN} of the first; what is overdue counts as due on the day of the agenda. A review of the team
 * around the child due by 10 March and a review of a Statement by 31 March could be one meeting by 10
 * March. Each meeting is in one group at most, and as long as each is of a single kind, no other grouping
 * saves more.
 *
 * <p>Meetings of one kind are not combined: the reviews of two children's plans stay two, since each is
 * about its child and at its school. What is due of the team around the child ({@link
 * AgendaMatter#REVIEW}, {@link AgendaMatter#NEXT_PLAN} and the like) is one meeting in any case and saves
 * none: the next plan is agreed at a review.
 *
 * @param groups the meetings that could be held as one, the most pressing first
 * @since 0.1
 */
public record Combining(List<CombinableMeetings> groups) {

  /** How near to each other meetings have to be. */
  public static final Parameter<Period> WITHIN = Parameter.period(
          "meeting.combine-within",
          "the time within which meetings of different kinds are combined")
      .presetOfOurs(
          Period.ofWeeks(4),
          "Meetings are to be combined where possible; no source says how near they have to be."
              + " To come forward by four weeks does not upset a rhythm of six months.")
      .between(Period.ofDays(1), Period.ofMonths(6))
      .asChoice();

  private static final Comparator<CombinableMeetings> MOST_PRESSING_FIRST = Comparator.comparing(
          CombinableMeetings::holdBy)
      .thenComparing(each -> each.meetings().get(0), AgendaItem.BY_LAST_DAY);

  /** Copies the groups. */
  public Combining {
    groups = List.copyOf(groups);
  }

  /** What a service may set about it. */
  public static List<Parameter<?>> parameters() {
    return List.of(WITHIN);
  }

  static Combining of(Agenda agenda, LocalPolicy policy) {
    Period within = policy.value(WITHIN).orElseThrow();
    return new Combining(meetingsBySubject(agenda).values().stream()
        .flatMap(meetings -> grouped(meetings, within, agenda.asOf()).stream())
        .sorted(MOST_PRESSING_FIRST)
        .toList());
  }

  private static List<CombinableMeetings> grouped(
      List<AgendaItem> meetings, Period within, LocalDate asOf) {
    return NearMeetings.of(MeetingsApart.of(meetings, asOf), within, asOf);
  }

  private static Map<Identifier, List<AgendaItem>> meetingsBySubject(Agenda agenda) {
    Map<Identifier, List<AgendaItem>> meetings = new LinkedHashMap<>();
    for (AgendaItem item : agenda.items()) {
      if (!item.meetingKinds().isEmpty()) {
        meetings.computeIfAbsent(item.subject(), subject -> new ArrayList<>()).add(item);
      }
    }
    return meetings;
  }

  /** How many meetings fewer there are, when each group is held as one. */
  public int meetingsSaved() {
    return groups.stream().mapToInt(CombinableMeetings::meetingsSaved).sum();
  }
}
