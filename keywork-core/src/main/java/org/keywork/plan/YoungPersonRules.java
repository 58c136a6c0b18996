package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.keywork.family.Child;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Young people take part themselves: helped to come to a meeting, and asked what would help them.
 *
 * <p>Whether their views were gathered is for {@link ChildsViewRules}. What has not come yet, or lies
 * before the look-back, is left alone, and of a child who has died nothing is asked any more.
 *
 * @since 0.1
 */
public final class YoungPersonRules {

  private static final Location PARTS = Location.at("childrensParts");

  /** The age from which a young person is helped to take part in meetings, unless judged otherwise. */
  public static final Parameter<Integer> PARTICIPATION_FROM_AGE = Parameter.count(
          "plan.participation-from-age",
          "the age from which a young person is prepared for meetings and supported at them,"
              + " where nobody judged it for the meeting")
      .open("The source says 'if appropriate' and gives neither an age nor another test.")
      .between(0, 25)
      .strictestWhenSmall();

  /** Where it is right for them, young people are prepared for a meeting and supported at it. */
  public static final Rule<ChildrensMeeting> PREPARED_AND_SUPPORTED =
      rule("meeting.young-person-prepared-and-supported")
          .from(PACK.at("ch.5 / Setting up a system"), restating(20))
          .says(
              SHOULD,
              "Where taking part in a meeting is right for a young person, somebody prepares them"
                  + " for it and supports them at it.")
          .reading(PARTICIPATION_FROM_AGE, LookBack.LENGTH)
          .appliesTo(ChildrensMeeting.class, "meetings that were held")
          .isMetWhen(Happening.recent(YoungPersonRules::preparedAndSupported))
          .otherwise("The meeting on {held} was one for {child} to take part in, and there was no"
              + " {help} for them.")
          .remedy("Go through the meeting with the young person now, and agree who prepares them"
              + " for the next one and sits beside them.");

  /** Children and young people are asked which support they would like. */
  public static final Rule<FamilysAssessment> ASKED_WHAT_SUPPORT =
      rule("assessment.child-asked-what-support")
          .from(EVALUATION.at("The importance of key working for schools"), restating(23))
          .says(
              SHOULD,
              "For an assessment every child and young person is asked what support they would"
                  + " like.")
          .reading(LookBack.LENGTH)
          .appliesTo(FamilysAssessment.class, "assessments")
          .isMetWhen(Happening.recent(YoungPersonRules::askedWhatSupport))
          .otherwise("For the assessment written on {written} nobody asked {child} what support"
              + " they would like.")
          .remedy("Ask the young person now, in the way they communicate best, and bring the answer"
              + " into the plan.");

  private YoungPersonRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PREPARED_AND_SUPPORTED, ASKED_WHAT_SUPPORT);
  }

  private static Verdict preparedAndSupported(ChildrensMeeting subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Child> children = subject.family().children();
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).hasDiedBy(basis.asOf())) {
        verdict = verdict.and(preparedAndSupported(children.get(i), subject, basis));
      }
    }
    return verdict;
  }

  private static Verdict preparedAndSupported(Child child, ChildrensMeeting subject, Basis basis) {
    OptionalInt part = subject.partOf(child.id());
    if (part.isPresent()) {
      return helped(part.getAsInt(), child, subject, basis);
    }
    return subject.isAbout(child.id()) ? notTold(child, subject, basis) : Verdict.notApplicable();
  }

  /** Help that was given is enough whether or not it was called for. */
  private static Verdict helped(int index, Child child, ChildrensMeeting subject, Basis basis) {
    ChildsPart part = subject.meeting().childrensParts().get(index);
    if (part.isPrepared() && (part.isSupported() || stayedAway(part, subject))) {
      return Verdict.met();
    }
    return switch (calledFor(part.appropriate(), child, subject, basis)) {
      case YES -> prepared(part, index, subject).and(supported(part, index, subject));
      case NO -> Verdict.notApplicable();
      case CANNOT_TELL -> Verdict.cannotTell(partAt(index, "appropriate"), missing(child, basis));
    };
  }

  private static Verdict notTold(Child child, ChildrensMeeting subject, Basis basis) {
    return switch (calledFor(Optional.empty(), child, subject, basis)) {
      case YES -> Verdict.cannotTell(PARTS, "how the young person was prepared and supported");
      case NO -> Verdict.notApplicable();
      case CANNOT_TELL -> Verdict.cannotTell(PARTS, missing(child, basis));
    };
  }

  private static Location partAt(int index, String property) {
    return Location.at("childrensParts", index).then(property);
  }

  private static Verdict prepared(ChildsPart part, int index, ChildrensMeeting subject) {
    if (part.isPrepared()) {
      return Verdict.met();
    }
    Location at = partAt(index, "prepared");
    return switch (Answer.of(part.prepared())) {
      case YES -> Verdict.met();
      case NO -> missed(at, part, subject, ParticipationSupport.PREPARATION);
      case CANNOT_TELL -> Verdict.cannotTell(at, "whether the young person was prepared");
    };
  }

  /** Who did not come needs no support at the meeting. */
  private static Verdict supported(ChildsPart part, int index, ChildrensMeeting subject) {
    if (part.isSupported()) {
      return Verdict.met();
    }
    if (stayedAway(part, subject)) {
      return Verdict.notApplicable();
    }
    Location at = partAt(index, "supported");
    if (part.supported().isEmpty()) {
      return Verdict.cannotTell(at, "whether the young person was supported at the meeting");
    }
    return subject.came(part.child()).isPresent()
        ? missed(at, part, subject, ParticipationSupport.SUPPORTER)
        : Verdict.cannotTell(Location.at("familyAttended"), "who of the family came");
  }

  private static boolean stayedAway(ChildsPart part, ChildrensMeeting subject) {
    return Answer.of(subject.came(part.child())) == Answer.NO;
  }

  private static Verdict missed(
      Location at, ChildsPart part, ChildrensMeeting subject, ParticipationSupport help) {
    return Verdict.notMet(
        at, fact("child", part.child()).and("held", subject.day()).and("help", help));
  }

  /** A judgement counts whatever the age; without one the age that the service set may settle it. */
  private static Answer calledFor(
      Optional<Boolean> judged, Child child, ChildrensMeeting subject, Basis basis) {
    Optional<Integer> fromAge = basis.value(PARTICIPATION_FROM_AGE);
    return judged.isPresent() || fromAge.isEmpty()
        ? Answer.of(judged)
        : Answer.of(child.hasReachedAge(fromAge.get(), subject.day()));
  }

  private static String missing(Child child, Basis basis) {
    return basis.value(PARTICIPATION_FROM_AGE).isPresent()
        ? child.missingForAge() + ", or whether taking part is right for the young person"
        : "whether taking part is right for the young person";
  }

  private static Verdict askedWhatSupport(FamilysAssessment subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Child> children = subject.children();
    for (int i = 0; i < children.size(); i++) {
      Child child = children.get(i);
      if (!child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(asked(child, subject, basis));
      }
    }
    return verdict;
  }

  /** To have talked about it once is enough. */
  private static Verdict asked(Child child, FamilysAssessment subject, Basis basis) {
    return switch (talkedAboutSupport(child, subject.assessment().views(), basis.asOf())) {
      case YES -> Verdict.met();
      case NO ->
        Verdict.notMet(
            Location.at("views"), fact("child", child.id()).and("written", subject.day()));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            Location.at("views"), "whether the child was asked what support they would like");
    };
  }

  /** Where there is no view at all, nobody knows. */
  private static Answer talkedAboutSupport(Child child, List<ChildsView> views, LocalDate asOf) {
    Answer talked = Answer.NO;
    boolean hasView = false;
    for (int i = 0; i < views.size(); i++) {
      if (views.get(i).isOf(child.id(), asOf)) {
        talked = talked.or(views.get(i).talkedAboutSupport());
        hasView = true;
      }
    }
    return hasView ? talked : Answer.CANNOT_TELL;
  }
}
