package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Who chairs is no accident.
 *
 * <p>Several answers are good, and the service settles on one. A meeting that is another meeting as
 * well may be chaired by whoever chairs that one.
 *
 * @since 0.1
 */
public final class ChairRules {

  /** Who chairs by the decision of the service. */
  public static final Parameter<MeetingChair> CHAIR = Parameter.parameter(
          "meeting.chair",
          ParameterType.choice(MeetingChair.class),
          "the one who chairs the meetings of a team around the child")
      .open("GUIDE has the key worker facilitate, PEMBROKESHIRE the service co-ordinator chair and"
          + " PACK the manager organise; each service settles it.")
      .asChoice();

  /**
   * Somebody chaired, and it was whom the service has settled on. Where it has settled on nobody nothing
   * hangs on who it was, and it is not asked of every meeting; whether it has is a question to the
   * service.
   */
  public static final Rule<FamilysMeeting> CHAIRED_AS_DECIDED = rule("meeting.chaired-as-decided")
      .from(PACK.at("ch.5 / Setting up a system"), restating(230))
      .says(
          SHOULD,
          "The service decides who chairs meetings, and the record of each meeting says who did.")
      .reading(CHAIR, LookBack.LENGTH)
      .appliesTo(
          FamilysMeeting.class,
          "meetings of the team around the child",
          subject -> subject.meeting().isOfTheTeam())
      .isMetWhen(Happening.recent(ChairRules::chairedAsDecided))
      .otherwise("Somebody else chaired the meeting on {held}; the service has settled on:"
          + " {meeting.chair}.")
      .remedy("Settle before the next meeting who chairs it, or look at the decision again.");

  private ChairRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CHAIRED_AS_DECIDED);
  }

  private static Verdict chairedAsDecided(FamilysMeeting subject, Basis basis) {
    Meeting meeting = subject.meeting();
    Optional<MeetingChair> decided = basis.value(CHAIR);
    if (meeting.chair().isEmpty() && meeting.chairedAs().isEmpty()) {
      return decided.isPresent()
          ? Verdict.cannotTell(Location.at("chair"), "who chaired the meeting")
          : Verdict.notApplicable();
    }
    if (decided.isEmpty() || meeting.isCombined()) {
      return Verdict.met();
    }
    return meeting.chairedAs().isPresent()
        ? metIf(meeting.chairedAs().equals(decided), "chairedAs", meeting)
        : chairedBy(meeting.chair().orElseThrow(), decided.get(), subject);
  }

  /** Of a key worker of the family it is known, of others it has to be told what they are. */
  private static Verdict chairedBy(
      PractitionerId chair, MeetingChair decided, FamilysMeeting subject) {
    Meeting meeting = subject.meeting();
    if (decided == MeetingChair.KEY_WORKER
        && !subject.assignments().carriersOn(meeting.heldOn()).isEmpty()) {
      return metIf(subject.isKeyWorker(chair), "chair", meeting);
    }
    return Verdict.cannotTell(Location.at("chairedAs"), "in what capacity the meeting was chaired");
  }

  private static Verdict metIf(boolean asDecided, String property, Meeting meeting) {
    return asDecided
        ? Verdict.met()
        : Verdict.notMet(Location.at(property), fact("held", meeting.heldOn()));
  }
}
