package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.plan.Meeting;
import org.keywork.practitioner.PractitionerId;
import org.keywork.team.TeamMember;

/** The rules about meetings as somebody writes them who has no rule book. */
final class MeetingsByHand {

  private MeetingsByHand() {}

  static void check(Look look) {
    agendaAgreed(look);
    attendanceChecked(look);
    absenteesConsulted(look);
    conclusionsRecorded(look);
  }

  static boolean isHeldLately(Meeting meeting, Look look) {
    return look.active && look.isRecent(meeting.heldOn()) && !meeting.isToComeOn(look.asOf);
  }

  static void agendaAgreed(Look look) {
    for (int i = 0; i < look.file.meetings().size(); i++) {
      Meeting meeting = look.file.meetings().get(i);
      if (isHeldLately(meeting, look) && isNo(meeting.agendaAgreedWithFamily())) {
        look.miss(
            "meeting.agenda-agreed-with-family",
            "/meetings/" + i + "/agendaAgreedWithFamily",
            "For the meeting on " + meeting.heldOn()
                + " it was not agreed with the parents whom to invite and what to discuss.");
      }
    }
  }

  private static boolean isNo(Optional<Boolean> answer) {
    return answer.isPresent() && !answer.get();
  }

  static void attendanceChecked(Look look) {
    for (int i = 0; i < look.file.meetings().size(); i++) {
      Meeting meeting = look.file.meetings().get(i);
      if (isHeldLately(meeting, look) && isNo(meeting.attendanceChecked())) {
        look.miss(
            "meeting.attendance-checked",
            "/meetings/" + i + "/attendanceChecked",
            "Nobody checked before the meeting on " + meeting.heldOn() + " who would come.");
      }
    }
  }

  static void absenteesConsulted(Look look) {
    for (int i = 0; i < look.file.meetings().size(); i++) {
      Meeting meeting = look.file.meetings().get(i);
      if (isHeldLately(meeting, look)
          && !meeting.attended().isEmpty()
          && !meeting.consultedBefore().isEmpty()) {
        absenteesConsulted(meeting, i, look);
      }
    }
  }

  private static void absenteesConsulted(Meeting meeting, int index, Look look) {
    List<PractitionerId> unheard = new ArrayList<>(0);
    addUnheard(meeting.invited(), meeting, look, unheard);
    addUnheard(meeting.keptAwayByVenue(), meeting, look, unheard);
    if (!unheard.isEmpty()) {
      look.miss(
          "meeting.absentees-consulted",
          "/meetings/" + index + "/consultedBefore",
          "Nobody spoke before the meeting on " + meeting.heldOn() + " with "
              + Names.joined(unheard) + ", who did not come.");
    }
  }

  private static void addUnheard(
      Set<PractitionerId> these, Meeting meeting, Look look, List<PractitionerId> unheard) {
    for (PractitionerId who : these) {
      if (!meeting.attended().contains(who)
          && !meeting.consultedBefore().contains(who)
          && !unheard.contains(who)
          && !takesPartFromAfar(who, meeting, look)) {
        unheard.add(who);
      }
    }
  }

  private static boolean takesPartFromAfar(PractitionerId who, Meeting meeting, Look look) {
    if (look.file.team().isPresent()) {
      for (TeamMember member : look.file.team().get().members()) {
        if (member.practitioner().equals(who)
            && member.byCorrespondence().orElse(false)
            && member.during().contains(meeting.heldOn())) {
          return true;
        }
      }
    }
    return false;
  }

  static void conclusionsRecorded(Look look) {
    for (int i = 0; i < look.file.meetings().size(); i++) {
      Meeting meeting = look.file.meetings().get(i);
      if (isHeldLately(meeting, look) && isNo(meeting.conclusionsRecorded())) {
        look.miss(
            "meeting.conclusions-recorded",
            "/meetings/" + i + "/conclusionsRecorded",
            "The conclusions of the meeting on " + meeting.heldOn() + " were not written down.");
      }
    }
  }
}
