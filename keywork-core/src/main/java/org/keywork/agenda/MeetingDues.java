package org.keywork.agenda;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keywork.plan.Meeting;
import org.keywork.plan.MeetingRules;
import org.keywork.rule.Location;

/**
 * The meetings for which a day is set. A meeting stands for the day itself until somebody tells how it
 * went, and is on no agenda afterwards: whether the parents were prepared for it, {@link
 * MeetingRules#PARENTS_PREPARED} asks then.
 *
 * @since 0.1
 */
public final class MeetingDues {

  private MeetingDues() {}

  /** The meetings of a family that are still to come. */
  public static Stream<AgendaEntry> of(List<Meeting> meetings, AgendaHeading heading) {
    return IntStream.range(0, meetings.size())
        .filter(i -> meetings.get(i).isToComeOn(heading.basis().asOf()))
        .mapToObj(i -> item(meetings.get(i), Location.at("meetings", i), heading));
  }

  private static AgendaEntry item(Meeting meeting, Location at, AgendaHeading heading) {
    return heading
        .item(AgendaMatter.MEETING, "meetings", meeting.id().value())
        .firstDay(meeting.heldOn())
        .lastDay(meeting.heldOn())
        .meetingKinds(meeting.kinds())
        .behind(AgreementBehind.of(MeetingRules.PARENTS_PREPARED))
        .at(at)
        .build();
  }
}
