package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

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
 * What a meeting concluded is in writing, leads on, and reaches those who were there.
 *
 * <p>Minutes are asked of meetings of the team around the child; other meetings have rules of their
 * own. Where it is not told whether anything was written, only {@link #CONCLUSIONS_RECORDED} asks;
 * where it was, and nothing is told of the minutes, only {@link #ON_AGREED_FORM} does.
 *
 * @since 0.1
 */
public final class MinutesRules {

  /** What was concluded can be read. */
  public static final Rule<FamilysMeeting> CONCLUSIONS_RECORDED =
      rule("meeting.conclusions-recorded")
          .from(GUIDE.at("2 / Advocacy"), restating(228))
          .says(MUST, "The conclusions of a meeting are in writing.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysMeeting.class, "meetings that were held")
          .isMetWhen(Happening.recent(MinutesRules::conclusionsRecorded))
          .otherwise("The conclusions of the meeting on {held} were not written down.")
          .remedy("Write them down now, and check them with those who were there.");

  /** Actions and reviews have something to refer to. */
  public static final Rule<FamilysMeeting> CONCLUSIONS_LEAD_ON = rule("meeting.conclusions-lead-on")
      .from(GUIDE.at("2 / Advocacy"), restating(228))
      .says(
          MUST,
          "The conclusions of a meeting say who does what next, and when that is looked at"
              + " again.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings of the team around the child of which there are minutes",
          MinutesRules::hasMinutesOfTheTeam)
      .isMetWhen(ofMinutes(MinutesRules::conclusionsLeadOn))
      .otherwise("The conclusions of the meeting on {held} leave the {left} open.")
      .remedy("Settle it with the family and the team, and add it to the minutes.");

  /** Whoever reads minutes finds things where they always are. */
  public static final Rule<FamilysMeeting> ON_AGREED_FORM = rule("meeting.minutes-on-agreed-form")
      .from(GUIDE.at("5a / Multi-agency working"), restating(229))
      .says(SHOULD, "The minutes of a meeting follow a form that the services agreed upon.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class, "meetings of the team around the child", MinutesRules::isOfTheTeam)
      .isMetWhen(ofMinutes(MinutesRules::onAgreedForm))
      .otherwise("The minutes of the meeting on {held} are not on the agreed form.")
      .remedy("Take the agreed form next time, or agree one with the other services.");

  /** Minutes do not stay in somebody's notebook. */
  public static final Rule<FamilysMeeting> SENT_ROUND = rule("meeting.minutes-sent-round")
      .from(GUIDE.at("5b / Administrative support"), restating(232))
      .says(SHOULD, "The minutes of a meeting are typed and sent round.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings of the team around the child of which there are minutes",
          MinutesRules::hasMinutesOfTheTeam)
      .isMetWhen(ofMinutes(MinutesRules::typedAndSentRound))
      .otherwise("The minutes of the meeting on {held} were not {left}.")
      .remedy("Have them typed and sent round, preferably by administrative staff.");

  /** Everybody who was there has them to hand. */
  public static final Rule<FamilysMeeting> SENT_TO_ALL = rule("meeting.minutes-sent-to-all")
      .from(GUIDE.at("5b / Administrative support"), restating(232))
      .says(SHOULD, "The minutes of a meeting go to all who came.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings of the team around the child of which it is listed who got the minutes",
          MinutesRules::hasMinutesOfTheTeam)
      .isMetWhen(ofMinutes(MinutesRules::sentToAll))
      .otherwise("The minutes of the meeting on {held} did not go to {missing}, who came.")
      .remedy("Send the minutes to them, too.");

  private enum LeftOpen {
    ACTIONS,
    NEXT_REVIEW
  }

  private enum LeftUndone {
    TYPED,
    SENT_ROUND
  }

  private MinutesRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        CONCLUSIONS_RECORDED, CONCLUSIONS_LEAD_ON, ON_AGREED_FORM, SENT_ROUND, SENT_TO_ALL);
  }

  private static boolean isOfTheTeam(FamilysMeeting subject) {
    return subject.meeting().isOfTheTeam();
  }

  private static boolean hasMinutesOfTheTeam(FamilysMeeting subject) {
    return subject.meeting().isOfTheTeam() && subject.meeting().minutes().isPresent();
  }

  private static Verdict conclusionsRecorded(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (areWritten(meeting)) {
      return Verdict.met();
    }
    Location at = Location.at("conclusionsRecorded");
    return meeting.conclusionsRecorded().isEmpty()
        ? Verdict.cannotTell(at, "whether the conclusions are in writing")
        : Verdict.notMet(at, fact("held", meeting.heldOn()));
  }

  private static boolean areWritten(Meeting meeting) {
    return meeting.conclusionsRecorded().orElse(meeting.minutes().isPresent());
  }

  /** A check of what was written of a meeting held of late; where nothing was, it does not apply. */
  private static Rule.Check<FamilysMeeting> ofMinutes(Rule.Check<FamilysMeeting> check) {
    return Happening.recent((subject, basis) ->
        areWritten(subject.meeting()) ? check.verdictOn(subject, basis) : Verdict.notApplicable());
  }

  private static Verdict onAgreedForm(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    if (meeting.minutes().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("minutes"), "the form of the minutes, and who has got them");
    }
    Optional<Boolean> onForm = meeting.minutes().get().onAgreedForm();
    if (onForm.isEmpty()) {
      return Verdict.cannotTell(in("onAgreedForm"), "whether the minutes are on the agreed form");
    }
    return onForm.get()
        ? Verdict.met()
        : Verdict.notMet(in("onAgreedForm"), fact("held", meeting.heldOn()));
  }

  private static Verdict conclusionsLeadOn(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    Minutes minutes = meeting.minutes().orElseThrow();
    return answered(
            meeting,
            minutes.nameActions(),
            "nameActions",
            "whether the minutes say who does what next",
            LeftOpen.ACTIONS)
        .and(answered(
            meeting,
            minutes.nameNextReview(),
            "nameNextReview",
            "whether the minutes say when that is looked at again",
            LeftOpen.NEXT_REVIEW));
  }

  private static Verdict typedAndSentRound(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    Minutes minutes = meeting.minutes().orElseThrow();
    Verdict typed = answered(
        meeting, minutes.wereTyped(), "typed", "whether the minutes were typed", LeftUndone.TYPED);
    if (minutes.isListedBy(basis.asOf())) {
      return typed;
    }
    return typed.and(answered(
        meeting,
        minutes.wereSentRound(),
        "sentRound",
        "whether the minutes were sent round",
        LeftUndone.SENT_ROUND));
  }

  private static Verdict sentToAll(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    Minutes minutes = meeting.minutes().orElseThrow();
    if (!minutes.isListedBy(basis.asOf()) || meeting.attended().isEmpty()) {
      return Verdict.notApplicable();
    }
    for (PractitionerId who : meeting.attended()) {
      if (isWithoutMinutes(who, subject, minutes, basis)) {
        return Verdict.notMet(
            in("circulation"),
            fact("held", meeting.heldOn()).andIds("missing", withoutMinutes(subject, basis)));
      }
    }
    return Verdict.met();
  }

  private static boolean isWithoutMinutes(
      PractitionerId who, FamilysMeeting subject, Minutes minutes, Basis basis) {
    return !subject.holdsTheMinutes(who) && !minutes.wentTo(who, basis.asOf());
  }

  private static Set<PractitionerId> withoutMinutes(FamilysMeeting subject, Basis basis) {
    Minutes minutes = subject.meeting().minutes().orElseThrow();
    Set<PractitionerId> missing = new LinkedHashSet<>();
    for (PractitionerId who : subject.meeting().attended()) {
      if (isWithoutMinutes(who, subject, minutes, basis)) {
        missing.add(who);
      }
    }
    return missing;
  }

  private static Verdict answered(
      Meeting meeting, Optional<Boolean> answer, String property, String what, Enum<?> left) {
    if (answer.isEmpty()) {
      return Verdict.cannotTell(in(property), what);
    }
    return answer.get()
        ? Verdict.met()
        : Verdict.notMet(in(property), fact("held", meeting.heldOn()).and("left", left));
  }

  private static Location in(String property) {
    return Location.at("minutes").then(property);
  }
}
