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
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.team.TeamMember;

/**
 * Meetings are the family's: where, with whom, about what, and with everyone's voice in them.
 *
 * <p>A meeting that is still to come, or that was held before the look-back, is left alone.
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
          .reading(LookBack.LENGTH)
          .appliesTo(
              FamilysMeeting.class,
              "meetings of a team with members who take part from afar",
              subject -> !remoteMembers(subject).isEmpty())
          .isMetWhen(Happening.recent(MeetingRules::remoteMembersConsulted))
          .otherwise("Nobody consulted {missing} before the meeting on {held}.")
          .remedy("Speak with them before the next meeting, and send them the agreed plan.");

  /** The parents choose where and when. */
  public static final Rule<FamilysMeeting> VENUE_CHOSEN_BY_FAMILY =
      rule("meeting.venue-chosen-by-family")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(220))
          .says(SHOULD, "Place and time of a meeting are the parents' choice.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysMeeting.class, "meetings that were held")
          .isMetWhen(Happening.recent(MeetingRules::venueChosenByFamily))
          .otherwise("The parents did not choose place and time of the meeting on {held}.")
          .remedy("Ask the parents where and when it suits them next time.");

  /** The parents agree who comes and what is talked about. */
  public static final Rule<FamilysMeeting> AGENDA_AGREED_WITH_FAMILY =
      rule("meeting.agenda-agreed-with-family")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(221))
          .says(SHOULD, "Whom to invite and what to discuss is agreed with the parents.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysMeeting.class, "meetings that were held")
          .isMetWhen(Happening.recent(MeetingRules::agendaAgreedWithFamily))
          .otherwise("For the meeting on {held} it was not agreed with the parents whom to invite"
              + " and what to discuss.")
          .remedy("Plan the next meeting together with the parents.");

  /** The school has a say in its own review. */
  public static final Rule<FamilysMeeting> SCHOOL_AGREED = rule("meeting.school-agreed")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(223))
      .says(MUST, "A meeting is combined with the review of a Statement only if the school agrees.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings that were held together with the review of a Statement",
          MeetingRules::isCombinedWithStatementReview)
      .isMetWhen(Happening.recent(MeetingRules::schoolAgreed))
      .otherwise("The meeting on {held} was combined with the review of the Statement, and the"
          + " school did not agree to that.")
      .remedy("Ask the school well before the next annual review, or hold two meetings.");

  /** Who cannot come has a say all the same. */
  public static final Rule<FamilysMeeting> ABSENTEES_CONSULTED = rule("meeting.absentees-consulted")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(224))
      .says(
          SHOULD, "Who cannot come is spoken to beforehand, so that their part goes into the plan.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysMeeting.class, "meetings that were held")
      .isMetWhen(Happening.recent(MeetingRules::absenteesConsulted))
      .otherwise(
          "Nobody spoke before the meeting on {held} with {missing}, who were invited and did not"
              + " come.")
      .remedy("Speak with them now, add their part to the plan, and ask all who will come before"
          + " the next meeting.");

  /** Parents are helped to take part. */
  public static final Rule<FamilysMeeting> PARENTS_PREPARED = rule("meeting.parents-prepared")
      .from(CCNUK.at("P20"), restating(227))
      .says(MUST, "The key worker helps parents to prepare for a meeting and to take part.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysMeeting.class, "meetings that were held")
      .isMetWhen(Happening.recent(MeetingRules::parentsPrepared))
      .otherwise("Nobody helped the parents to prepare for the meeting on {held}.")
      .remedy("Go through the next meeting with the parents beforehand.");

  /** What was concluded can be read. */
  public static final Rule<FamilysMeeting> CONCLUSIONS_RECORDED =
      rule("meeting.conclusions-recorded")
          .from(GUIDE.at("2 / Advocacy"), restating(228))
          .says(MUST, "The conclusions of a meeting are in writing.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysMeeting.class, "meetings that were held")
          .isMetWhen(Happening.recent(MeetingRules::conclusionsRecorded))
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

  private static boolean isCombinedWithStatementReview(FamilysMeeting subject) {
    return subject.meeting().isCombined()
        && subject.meeting().kinds().contains(MeetingKind.STATEMENT_REVIEW);
  }

  private static Verdict venueChosenByFamily(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    return answered(
        meeting,
        meeting.venueChosenByFamily(),
        "venueChosenByFamily",
        "whether place and time were the parents' choice");
  }

  private static Verdict agendaAgreedWithFamily(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    return answered(
        meeting,
        meeting.agendaAgreedWithFamily(),
        "agendaAgreedWithFamily",
        "whether the parents agreed whom to invite and what to discuss");
  }

  private static Verdict schoolAgreed(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    return answered(meeting, meeting.schoolAgreed(), "schoolAgreed", "whether the school agreed");
  }

  private static Verdict conclusionsRecorded(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    return answered(
        meeting,
        meeting.conclusionsRecorded(),
        "conclusionsRecorded",
        "whether the conclusions are in writing");
  }

  private static Verdict answered(
      Meeting meeting, Optional<Boolean> answer, String property, String what) {
    Location at = Location.at(property);
    if (answer.isEmpty()) {
      return Verdict.cannotTell(at, what);
    }
    return answer.get() ? Verdict.met() : Verdict.notMet(at, fact("held", meeting.heldOn()));
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
    return consulted(remoteMembers(subject), subject.meeting());
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

  private static Verdict absenteesConsulted(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (meeting.invited().isEmpty()) {
      return Verdict.cannotTell(Location.at("invited"), "who was invited");
    }
    return meeting.attended().isEmpty()
        ? Verdict.cannotTell(Location.at("attended"), "who came")
        : consulted(new LinkedHashSet<>(meeting.invited()), meeting);
  }

  private static Verdict parentsPrepared(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    return meeting.support().contains(ParticipationSupport.PREPARATION)
        ? Verdict.met()
        : answered(
            meeting,
            meeting.parentsPrepared(),
            "parentsPrepared",
            "whether the parents were helped to prepare");
  }
}
