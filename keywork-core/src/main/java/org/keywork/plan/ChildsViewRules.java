package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.family.Child;
import org.keywork.family.Communication;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * Children and young people have their say before anybody decides about them.
 *
 * <p>Each disabled child of a family counts for itself. An occasion that has not come yet, or
 * that lies before the look-back, is left alone, and of a child who has died nothing is asked any
 * more.
 *
 * @since 0.1
 */
public final class ChildsViewRules {

  /** Each child is heard before the occasion: on an earlier day, or on the day itself. */
  public static final Rule<Occasion> HEARD_BEFORE = rule("participation.child-heard-before")
      .from(CCNUK.at("P19"), restating(18, 421, 434))
      .says(
          MUST,
          "The child's own views are gathered by the day of an assessment, a meeting or a"
              + " review, and go into it.")
      .reading(LookBack.LENGTH)
      .appliesTo(Occasion.class, "assessments, meetings and reviews")
      .isMetWhen(Happening.recent(ChildsViewRules::heardBefore))
      .otherwise("The view of {child} was not gathered by {day}, the day on which it was to be"
          + " heard.")
      .remedy("Ask the child in good time before the next occasion, and bring in now what the"
          + " child has said since.");

  /** Not to speak is no reason not to be asked. */
  public static final Rule<Occasion> HEARD_WITHOUT_SPEECH =
      rule("participation.child-without-speech-supported")
          .from(CCNUK.at("P19"), restating(19, 434))
          .says(
              MUST,
              "A child who does not use speech is helped to communicate and is heard like any"
                  + " other.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              Occasion.class,
              "assessments, meetings and reviews about a child who may not use speech")
          .isMetWhen(Happening.recent(ChildsViewRules::heardWithoutSpeech))
          .otherwise(
              "The view of {child}, meant for {day}, was not gathered with support to communicate.")
          .remedy("Find out with those who know the child best how the child says yes and no, and"
              + " gather the view with that support.");

  private ChildsViewRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HEARD_BEFORE, HEARD_WITHOUT_SPEECH);
  }

  private static Verdict heardBefore(Occasion occasion, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < occasion.children().size(); i++) {
      Child child = occasion.children().get(i);
      if (!child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(heardBefore(child, occasion, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict heardBefore(Child child, Occasion occasion, LocalDate asOf) {
    return isHeardIn(child, occasion) ? Verdict.met() : notHeardBefore(child, occasion, asOf);
  }

  private static Verdict notHeardBefore(Child child, Occasion occasion, LocalDate asOf) {
    for (int i = 0; i < occasion.views().size(); i++) {
      ChildsView view = occasion.views().get(i);
      if (view.isOf(child.id(), asOf)) {
        return missed(Location.at("views", i).then("gatheredOn"), child, occasion);
      }
    }
    return leftOut(child, occasion, "the child's own view");
  }

  /** Where the others that it is about were heard, leaving this child out says enough. */
  private static Verdict leftOut(Child child, Occasion occasion, String missing) {
    if (Among.none(occasion.children(), occasion, ChildsViewRules::isHeardIn)) {
      return Verdict.cannotTell(Location.at("views"), missing);
    }
    return occasion.saysWhom()
        ? missed(Location.at("views"), child, occasion)
        : Verdict.cannotTell(Location.at("about"), "which of the children it is about");
  }

  private static Verdict heardWithoutSpeech(Occasion occasion, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < occasion.children().size(); i++) {
      Child child = occasion.children().get(i);
      if (!usesSpeech(child) && !child.hasDiedBy(basis.asOf())) {
        verdict = verdict.and(supported(child, occasion, basis.asOf()));
      }
    }
    return verdict;
  }

  private static boolean usesSpeech(Child child) {
    return child.communication().isPresent() && child.communication().get() == Communication.SPEECH;
  }

  /** Whether the view came in time is for {@link #HEARD_BEFORE} to tell. */
  private static Verdict supported(Child child, Occasion occasion, LocalDate asOf) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < occasion.views().size(); i++) {
      ChildsView view = occasion.views().get(i);
      if (!view.isOf(child.id(), asOf)) {
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

  private static Verdict unheard(Child child, Occasion occasion) {
    return child.communication().isEmpty()
        ? Verdict.cannotTell(Location.at("views"), "how the child mainly communicates")
        : leftOut(child, occasion, "the child's own view and what helped the child to give it");
  }

  private static boolean isHeardIn(Child child, Occasion occasion) {
    for (int i = 0; i < occasion.views().size(); i++) {
      if (occasion.views().get(i).isOf(child.id(), occasion.day())) {
        return true;
      }
    }
    return false;
  }

  private static Verdict missed(Location at, Child child, Occasion occasion) {
    return Verdict.notMet(at, fact("child", child.id()).and("day", occasion.day()));
  }
}
