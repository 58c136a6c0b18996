package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;
import org.keywork.team.TeamMember;

/**
 * Whoever cannot come to a meeting has a voice in it all the same.
 *
 * <p>A meeting that is still to come, or that was held before the look-back, is left alone.
 *
 * @since 0.1
 */
public final class AttendanceRules {

  /** Who cannot travel is asked beforehand. */
  public static final Rule<FamilysMeeting> REMOTE_MEMBERS_CONSULTED =
      rule("meeting.remote-members-consulted")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(219))
          .says(
              SHOULD, "Members of the team who take part from afar are consulted before a meeting.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              FamilysMeeting.class,
              "meetings of a team with members who take part from afar",
              AttendanceRules::hasRemoteMembers)
          .isMetWhen(Happening.recent(AttendanceRules::remoteMembersConsulted))
          .otherwise("Nobody consulted {missing} before the meeting on {held}.")
          .remedy("Speak with them before the next meeting, and send them the agreed plan.");

  /**
   * Who plans a meeting knows who will be there. Where nobody says whether it was checked, nothing is
   * asked: nothing hung on it where all came, and after those who did not {@link #ABSENTEES_CONSULTED}
   * asks.
   */
  public static final Rule<FamilysMeeting> ATTENDANCE_CHECKED = rule("meeting.attendance-checked")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(225))
      .says(SHOULD, "Before a meeting somebody checks who will come.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings that were held, of which the record shows whether somebody checked")
      .isMetWhen(Happening.recent(AttendanceRules::attendanceChecked))
      .otherwise("Nobody checked before the meeting on {held} who would come.")
      .remedy("Ask everybody some days before the next meeting, and speak with those who cannot.");

  /**
   * Who cannot come has a say all the same. Members who take part from afar are for {@link
   * #REMOTE_MEMBERS_CONSULTED}, which asks alone where nobody says who was spoken to.
   */
  public static final Rule<FamilysMeeting> ABSENTEES_CONSULTED = rule("meeting.absentees-consulted")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(224))
      .says(
          SHOULD, "Who cannot come is spoken to beforehand, so that their part goes into the plan.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysMeeting.class, "meetings that were held")
      .isMetWhen(Happening.recent(AttendanceRules::absenteesConsulted))
      .otherwise("Nobody spoke before the meeting on {held} with {missing}, who did not come.")
      .remedy("Speak with them now, add their part to the plan, and ask all who will come before"
          + " the next meeting.");

  private AttendanceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REMOTE_MEMBERS_CONSULTED, ATTENDANCE_CHECKED, ABSENTEES_CONSULTED);
  }

  private static boolean hasRemoteMembers(FamilysMeeting subject) {
    return Among.any(subject.team(), subject.day(), AttendanceRules::isRemoteOn);
  }

  /** Whether somebody is in the team on a day, and takes part from afar. */
  static boolean isRemoteOn(TeamMember member, LocalDate day) {
    return member.byCorrespondence().orElse(false) && member.during().contains(day);
  }

  private static Verdict remoteMembersConsulted(FamilysMeeting subject, Basis basis) {
    return consulted(unheardFromAfar(subject), subject.meeting());
  }

  private static Set<PractitionerId> unheardFromAfar(FamilysMeeting subject) {
    Set<PractitionerId> unheard = Set.of();
    for (int i = 0; i < subject.team().size(); i++) {
      TeamMember member = subject.team().get(i);
      if (isRemoteOn(member, subject.day())) {
        unheard = withIfUnheard(member.practitioner(), unheard, subject.meeting());
      }
    }
    return unheard;
  }

  /** These, and somebody else who neither came nor was spoken to beforehand. */
  private static Set<PractitionerId> withIfUnheard(
      PractitionerId who, Set<PractitionerId> these, Meeting meeting) {
    if (meeting.attended().contains(who) || meeting.consultedBefore().contains(who)) {
      return these;
    }
    Set<PractitionerId> more = these.isEmpty() ? new LinkedHashSet<>() : these;
    more.add(who);
    return more;
  }

  /** Nobody may be unheard. */
  private static Verdict consulted(Set<PractitionerId> unheard, Meeting meeting) {
    if (unheard.isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("consultedBefore");
    return meeting.consultedBefore().isEmpty()
        ? Verdict.cannotTell(at, "whose contribution was asked beforehand")
        : Verdict.notMet(at, fact("held", meeting.heldOn()).andIds("missing", unheard));
  }

  /** Whoever spoke beforehand with all who did not come, had checked who would. */
  private static Verdict attendanceChecked(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (meeting.attendanceChecked().isEmpty()) {
      return knewWhoWouldNotCome(meeting) ? Verdict.met() : Verdict.notApplicable();
    }
    return meeting.attendanceChecked().get()
        ? Verdict.met()
        : Verdict.notMet(Location.at("attendanceChecked"), fact("held", meeting.heldOn()));
  }

  private static boolean knewWhoWouldNotCome(Meeting meeting) {
    boolean somebodyStayedAway = false;
    for (PractitionerId who : meeting.invited()) {
      if (!meeting.attended().contains(who)) {
        somebodyStayedAway = true;
        if (!meeting.consultedBefore().contains(who)) {
          return false;
        }
      }
    }
    return somebodyStayedAway;
  }

  private static Verdict absenteesConsulted(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (meeting.invited().isEmpty()) {
      return Verdict.cannotTell(Location.at("invited"), "who was invited");
    }
    if (meeting.attended().isEmpty()) {
      return Verdict.cannotTell(Location.at("attended"), "who came");
    }
    return meeting.consultedBefore().isEmpty() && !unheardFromAfar(subject).isEmpty()
        ? Verdict.notApplicable()
        : consulted(unheardNearby(subject), meeting);
  }

  private static Set<PractitionerId> unheardNearby(FamilysMeeting subject) {
    Meeting meeting = subject.meeting();
    Set<PractitionerId> unheard = Set.of();
    for (PractitionerId who : meeting.invited()) {
      unheard = withIfUnheard(who, unheard, meeting);
    }
    for (PractitionerId who : meeting.keptAwayByVenue()) {
      unheard = withIfUnheard(who, unheard, meeting);
    }
    if (!unheard.isEmpty()) {
      unheard.removeAll(unheardFromAfar(subject));
    }
    return unheard;
  }
}
