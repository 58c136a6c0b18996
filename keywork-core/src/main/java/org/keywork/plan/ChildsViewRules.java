package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.util.List;
import org.keywork.family.Child;
import org.keywork.family.Communication;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Children and young people have their say before anybody decides about them.
 *
 * <p>Each disabled child of a family counts for itself. An occasion that has not come yet, or
 * that lies before the look-back, is left alone.
 *
 * @since 0.1
 */
public final class ChildsViewRules {

  /** Each child is heard before the occasion. */
  public static final Rule<Occasion> HEARD_BEFORE = rule("participation.child-heard-before")
      .from(CCNUK.at("P19"), restating(18))
      .says(
          MUST,
          "The child's own views are gathered before an assessment, a meeting or a review and"
              + " go into it.")
      .reading(LookBack.LENGTH)
      .appliesTo(Occasion.class, "assessments, meetings and reviews")
      .isMetWhen(LookBack.recent(Occasion::day, ChildsViewRules::heardBefore))
      .otherwise("The view of {child} was gathered on {gathered}, after {day}, for which it was"
          + " meant.")
      .remedy("Ask the child in good time before the next occasion, and bring in now what the"
          + " child has said since.");

  /** Not to speak is no reason not to be asked. */
  public static final Rule<Occasion> HEARD_WITHOUT_SPEECH =
      rule("participation.child-without-speech-supported")
          .from(CCNUK.at("P19"), restating(19))
          .says(
              MUST,
              "A child who does not use speech is helped to communicate and is heard like any"
                  + " other.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              Occasion.class,
              "assessments, meetings and reviews about a child who may not use speech")
          .isMetWhen(LookBack.recent(Occasion::day, ChildsViewRules::heardWithoutSpeech))
          .otherwise("No view of {child} was gathered with communication support for {day}.")
          .remedy("Find out with those who know the child best how the child says yes and no, and"
              + " gather the view with that support.");

  private ChildsViewRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HEARD_BEFORE, HEARD_WITHOUT_SPEECH);
  }

  private static Verdict heardBefore(Occasion occasion, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (Child child : occasion.children()) {
      verdict =
          verdict.and(isHeardIn(child, occasion) ? Verdict.met() : notHeardBefore(child, occasion));
    }
    return verdict;
  }

  private static Verdict notHeardBefore(Child child, Occasion occasion) {
    for (int i = 0; i < occasion.views().size(); i++) {
      ChildsView view = occasion.views().get(i);
      if (view.child().equals(child.id())) {
        return heardTooLate(i, view, occasion);
      }
    }
    return Verdict.cannotTell(Location.at("views"), "the child's own view");
  }

  private static boolean isHeard(ChildsView view, Child child, Occasion occasion) {
    return view.child().equals(child.id()) && !view.gatheredOn().isAfter(occasion.day());
  }

  private static Verdict heardTooLate(int index, ChildsView view, Occasion occasion) {
    return Verdict.notMet(
        Location.at("views", index).then("gatheredOn"),
        fact("child", view.child()).and("gathered", view.gatheredOn()).and("day", occasion.day()));
  }

  private static Verdict heardWithoutSpeech(Occasion occasion, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (Child child : occasion.children()) {
      if (!usesSpeech(child)) {
        verdict = verdict.and(supported(child, occasion));
      }
    }
    return verdict;
  }

  private static boolean usesSpeech(Child child) {
    return child.communication().filter(Communication.SPEECH::equals).isPresent();
  }

  private static Verdict supported(Child child, Occasion occasion) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < occasion.views().size(); i++) {
      ChildsView view = occasion.views().get(i);
      if (!isHeard(view, child, occasion)) {
        continue;
      }
      if (view.support().contains(ParticipationSupport.COMMUNICATION_SUPPORT)) {
        return Verdict.met();
      }
      verdict = verdict.and(unsupported(i, view, child, occasion));
    }
    return verdict == Verdict.notApplicable() ? unheard(child, occasion) : verdict;
  }

  private static Verdict unsupported(int index, ChildsView view, Child child, Occasion occasion) {
    Location at = Location.at("views", index);
    if (view.support().isEmpty()) {
      return Verdict.cannotTell(at.then("support"), "what helped the child to give the view");
    }
    return child.communication().isEmpty()
        ? Verdict.cannotTell(at.then("child"), "how the child mainly communicates")
        : missed(at.then("support"), child, occasion);
  }

  /** Where brothers or sisters were heard, leaving this child out says enough. */
  private static Verdict unheard(Child child, Occasion occasion) {
    Location at = Location.at("views");
    if (child.communication().isEmpty()) {
      return Verdict.cannotTell(at, "how the child mainly communicates");
    }
    return occasion.children().stream().anyMatch(other -> isHeardIn(other, occasion))
        ? missed(at, child, occasion)
        : Verdict.cannotTell(at, "the child's own view and what helped the child to give it");
  }

  private static boolean isHeardIn(Child child, Occasion occasion) {
    return occasion.views().stream().anyMatch(view -> isHeard(view, child, occasion));
  }

  private static Verdict missed(Location at, Child child, Occasion occasion) {
    return Verdict.notMet(at, fact("child", child.id()).and("day", occasion.day()));
  }
}
