package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.TeamMember;

/**
 * Meetings are the family's: where, with whom, about what, and with everyone's voice in them.
 *
 * @since 0.1
 */
public final class MeetingRules {

  /** Who cannot travel is asked beforehand. */
  public static final Rule<FamilysMeeting> REMOTE_MEMBERS_CONSULTED =
      rule("meeting.remote-members-consulted")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(219))
          .says(
              SHOULD, "Members of the team who take part from afar are consulted before a meeting.")
          .appliesTo(
              FamilysMeeting.class,
              "meetings of a team with members who take part from afar",
              subject -> !remoteMembers(subject).isEmpty())
          .isMetWhen(MeetingRules::remoteMembersConsulted)
          .otherwise("Nobody consulted {missing} before the meeting on {held}.")
          .remedy("Speak with them before the next meeting, and send them the agreed plan.");

  /** The parents choose where and when. */
  public static final Rule<Meeting> VENUE_CHOSEN_BY_FAMILY = rule("meeting.venue-chosen-by-family")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(220))
      .says(SHOULD, "Place and time of a meeting are the parents' choice.")
      .appliesTo(Meeting.class, "meetings")
      .isMetWhen((meeting, basis) -> answered(
          meeting.venueChosenByFamily(),
          "venueChosenByFamily",
          "whether place and time were the parents' choice"))
      .otherwise("Place and time were not the parents' choice.")
      .remedy("Ask the parents where and when it suits them next time.");

  /** The parents agree who comes and what is talked about. */
  public static final Rule<Meeting> AGENDA_AGREED_WITH_FAMILY =
      rule("meeting.agenda-agreed-with-family")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(221))
          .says(SHOULD, "Whom to invite and what to discuss is agreed with the parents.")
          .appliesTo(Meeting.class, "meetings")
          .isMetWhen((meeting, basis) -> answered(
              meeting.agendaAgreedWithFamily(),
              "agendaAgreedWithFamily",
              "whether the parents agreed whom to invite and what to discuss"))
          .otherwise("The parents did not agree whom to invite and what to discuss.")
          .remedy("Plan the next meeting together with the parents.");

  /** The school has a say in its own review. */
  public static final Rule<Meeting> SCHOOL_AGREED = rule("meeting.school-agreed")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(223))
      .says(MUST, "A meeting is combined with the review of a Statement if the school agrees.")
      .appliesTo(
          Meeting.class,
          "meetings combined with the review of a Statement",
          meeting -> meeting.isCombined() && meeting.kinds().contains(MeetingKind.STATEMENT_REVIEW))
      .isMetWhen((meeting, basis) ->
          answered(meeting.schoolAgreed(), "schoolAgreed", "whether the school agreed"))
      .otherwise("The school did not agree to the combined meeting.")
      .remedy("Ask the school well before the next annual review, or hold two meetings.");

  /** Who cannot come has a say all the same. */
  public static final Rule<Meeting> ABSENTEES_CONSULTED = rule("meeting.absentees-consulted")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(224))
      .says(
          SHOULD, "Who cannot come is spoken to beforehand, so that their part goes into the plan.")
      .appliesTo(Meeting.class, "meetings that were held")
      .isMetWhen(MeetingRules::absenteesConsulted)
      .otherwise(
          "Nobody spoke before the meeting on {held} with {missing}, who were invited and did not"
              + " come.")
      .remedy("Speak with them now, add their part to the plan, and ask all who will come before"
          + " the next meeting.");

  /** Parents are helped to take part. */
  public static final Rule<Meeting> PARENTS_PREPARED = rule("meeting.parents-prepared")
      .from(CCNUK.at("P20"), restating(227))
      .says(MUST, "The key worker helps parents to prepare for a meeting and to take part.")
      .appliesTo(Meeting.class, "meetings that were held")
      .isMetWhen(MeetingRules::parentsPrepared)
      .otherwise("What helped the family at the meeting on {held} is recorded, and preparing for"
          + " it was not part of it.")
      .remedy("Go through the next meeting with the parents beforehand.");

  /** What was concluded can be read. */
  public static final Rule<Meeting> CONCLUSIONS_RECORDED = rule("meeting.conclusions-recorded")
      .from(GUIDE.at("2 / Advocacy"), restating(228))
      .says(MUST, "The conclusions of a meeting are in writing.")
      .appliesTo(Meeting.class, "meetings that were held")
      .isMetWhen(MeetingRules::conclusionsRecorded)
      .otherwise("The conclusions of the meeting on {held} were not written down.")
      .remedy("Write them down now, and check them with those who were there.");

  private MeetingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        REMOTE_MEMBERS_CONSULTED,
        VENUE_CHOSEN_BY_FAMILY,
        AGENDA_AGREED_WITH_FAMILY,
        SCHOOL_AGREED,
        ABSENTEES_CONSULTED,
        PARENTS_PREPARED,
        CONCLUSIONS_RECORDED);
  }

  private static Verdict answered(Optional<Boolean> answer, String property, String what) {
    Location at = Location.at(property);
    return answer.isEmpty() ? Verdict.cannotTell(at, what) : Verdict.metIf(answer.get(), at);
  }

  private static boolean isHeld(Meeting meeting, Basis basis) {
    return !meeting.heldOn().isAfter(basis.asOf());
  }

  private static Set<PractitionerId> remoteMembers(FamilysMeeting subject) {
    Set<PractitionerId> remote = new LinkedHashSet<>();
    for (TeamMember member : subject.team()) {
      if (member.byCorrespondence().orElse(false)
          && member.during().contains(subject.meeting().heldOn())) {
        remote.add(member.practitioner());
      }
    }
    return remote;
  }

  private static Verdict remoteMembersConsulted(FamilysMeeting subject, Basis basis) {
    return isHeld(subject.meeting(), basis)
        ? consulted(remoteMembers(subject), subject.meeting())
        : Verdict.notApplicable();
  }

  /** Whether all of them were spoken to beforehand, or came after all. */
  private static Verdict consulted(Set<PractitionerId> whom, Meeting meeting) {
    whom.removeAll(meeting.attended());
    whom.removeAll(meeting.consultedBefore());
    if (whom.isEmpty()) {
      return Verdict.met();
    }
    Location at = Location.at("consultedBefore");
    return meeting.consultedBefore().isEmpty()
        ? Verdict.cannotTell(at, "whose contribution was asked beforehand")
        : Verdict.notMet(at, fact("held", meeting.heldOn()).andIds("missing", whom));
  }

  private static Verdict absenteesConsulted(Meeting meeting, Basis basis) {
    if (!isHeld(meeting, basis)) {
      return Verdict.notApplicable();
    }
    if (meeting.invited().isEmpty()) {
      return Verdict.cannotTell(Location.at("invited"), "who was invited");
    }
    return meeting.attended().isEmpty()
        ? Verdict.cannotTell(Location.at("attended"), "who came")
        : consulted(new LinkedHashSet<>(meeting.invited()), meeting);
  }

  private static Verdict parentsPrepared(Meeting meeting, Basis basis) {
    if (!isHeld(meeting, basis)) {
      return Verdict.notApplicable();
    }
    if (meeting.support().contains(ParticipationSupport.PREPARATION)) {
      return Verdict.met();
    }
    Location at = Location.at("support");
    return meeting.support().isEmpty()
        ? Verdict.cannotTell(at, "what helped the family to take part")
        : Verdict.notMet(at, fact("held", meeting.heldOn()));
  }

  private static Verdict conclusionsRecorded(Meeting meeting, Basis basis) {
    if (!isHeld(meeting, basis)) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("conclusionsRecorded");
    if (meeting.conclusionsRecorded().isEmpty()) {
      return Verdict.cannotTell(at, "whether the conclusions are in writing");
    }
    return meeting.conclusionsRecorded().get()
        ? Verdict.met()
        : Verdict.notMet(at, fact("held", meeting.heldOn()));
  }
}
