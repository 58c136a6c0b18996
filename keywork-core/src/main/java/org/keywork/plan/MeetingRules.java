package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
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

/**
 * Meetings are the family's: where, with whom, about what, and well prepared.
 *
 * <p>A meeting that was held before the look-back is left alone. Of one that is still to come nothing is
 * asked; what is already decided about its place and about the school is looked at all the same, while
 * it can be put right.
 *
 * @since 0.1
 */
public final class MeetingRules {

  /** The parents choose where and when. */
  public static final Rule<FamilysMeeting> VENUE_CHOSEN_BY_FAMILY =
      rule("meeting.venue-chosen-by-family")
          .from(PEMBROKESHIRE.at("Co-ordination"), restating(220))
          .says(SHOULD, "Place and time of a meeting are the parents' choice.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysMeeting.class, "meetings that were held or are planned")
          .isMetWhen(onceDecided(MeetingRules::venueChosenByFamily))
          .otherwise("The parents did not choose place and time of the meeting on {held}.")
          .remedy("Ask the parents where and when meetings suit them.");

  /** A place that suits one keeps another away, and both are thought of. */
  public static final Rule<FamilysMeeting> VENUE_WEIGHED = rule("meeting.venue-weighed")
      .from(PEMBROKESHIRE.at("Co-ordination"), restating(234))
      .says(
          MAY,
          "Where the place of a meeting keeps somebody away who is needed, that is noticed, and they"
              + " are asked for their part beforehand.")
      .appliesTo(
          FamilysMeeting.class,
          "planned meetings in a place that keeps somebody away",
          subject -> !subject.meeting().keptAwayByVenue().isEmpty())
      .isMetWhen(MeetingRules::venueWeighed)
      .otherwise("The place of the meeting on {held} keeps away {missing}.")
      .remedy(
          "Weigh with the family whether to meet somewhere else, or to speak beforehand with those"
              + " whom the place keeps away.");

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
          "meetings that were held, or are planned, together with the review of a Statement",
          MeetingRules::isCombinedWithStatementReview)
      .isMetWhen(onceDecided(MeetingRules::schoolAgreed))
      .otherwise("The meeting on {held} was combined with the review of the Statement, and the"
          + " school did not agree to that.")
      .remedy("Ask the school well before the next annual review, or hold two meetings.");

  /** Parents are helped to take part. */
  public static final Rule<FamilysMeeting> PARENTS_PREPARED = rule("meeting.parents-prepared")
      .from(CCNUK.at("P20"), restating(227, 435))
      .says(MUST, "The key worker helps parents to prepare for a meeting and to take part.")
      .reading(LookBack.LENGTH)
      .appliesTo(FamilysMeeting.class, "meetings that were held")
      .isMetWhen(Happening.recent(MeetingRules::parentsPrepared))
      .otherwise("Nobody helped the parents to prepare for the meeting on {held}.")
      .remedy("Go through the next meeting with the parents beforehand.");

  private MeetingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        VENUE_CHOSEN_BY_FAMILY,
        VENUE_WEIGHED,
        AGENDA_AGREED_WITH_FAMILY,
        SCHOOL_AGREED,
        PARENTS_PREPARED);
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

  /** Once the meeting has been held, {@link AttendanceRules#ABSENTEES_CONSULTED} asks after those who were kept away. */
  private static Verdict venueWeighed(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (!subject.isPlanned(basis)) {
      return Verdict.notApplicable();
    }
    if (meeting.consultedBefore().containsAll(meeting.keptAwayByVenue())) {
      return Verdict.met();
    }
    Set<PractitionerId> missing = new LinkedHashSet<>(meeting.keptAwayByVenue());
    missing.removeAll(meeting.consultedBefore());
    return Verdict.notMet(
        Location.at("keptAwayByVenue"), fact("held", meeting.heldOn()).andIds("missing", missing));
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

  private static Verdict answered(
      Meeting meeting, Optional<Boolean> answer, String property, String what) {
    if (answer.isEmpty()) {
      return Verdict.cannotTell(Location.at(property), what);
    }
    return answer.get()
        ? Verdict.met()
        : Verdict.notMet(Location.at(property), fact("held", meeting.heldOn()));
  }

  /** Of a meeting that is still to come, what is decided counts, and nothing is asked. */
  private static Rule.Check<FamilysMeeting> onceDecided(Rule.Check<FamilysMeeting> check) {
    Rule.Check<FamilysMeeting> recent = Happening.recent(check);
    return (subject, basis) -> {
      if (!subject.isPlanned(basis)) {
        return recent.verdictOn(subject, basis);
      }
      Verdict verdict = check.verdictOn(subject, basis);
      return verdict.kind() == Verdict.Kind.CANNOT_TELL ? Verdict.notApplicable() : verdict;
    };
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
