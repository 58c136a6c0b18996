package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import java.util.Optional;
import org.keywork.family.Child;
import org.keywork.family.LifePhase;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody knows how long a life will be, so both plans are kept.
 *
 * @since 0.1
 */
public final class UncertainFutureRules {

  /**
   * Planning for adult life goes on beside the other. It is asked after where the child is on the way
   * into adult life, and left alone where the family asked for that.
   */
  public static final Rule<ChildsCare> PLANNING_NOT_DROPPED =
      rule("palliative.planning-for-adult-life-kept")
          .from(PALLIATIVE.at("Introduction"), restating(355))
          .says(
              SHOULD,
              "Planning for adult life is not dropped because a child may not live so long; it is"
                  + " done with care, beside the planning for a short life.")
          .appliesTo(
              ChildsCare.class,
              "families on the active list with a child whose planning for adult life was settled, or"
                  + " who is on the way into it")
          .isMetWhen(ChildsCare.whileItGoesOn(UncertainFutureRules::planningNotDropped))
          .otherwise("There is no planning for the adult life of {child}.")
          .remedy(
              "Ask the young person and the family whether they would like to think ahead, too; if"
                  + " they would rather leave it for now, write that down.");

  private UncertainFutureRules() {}

  /** The rules about a future of which nobody can be sure. */
  public static List<Rule<?>> all() {
    return List.of(PLANNING_NOT_DROPPED);
  }

  private static Verdict planningNotDropped(ChildsCare subject, Basis basis) {
    LifeLimitingCare care = subject.care();
    if (care.planningForAdultLife().isPresent()
        && care.planningForAdultLife().get().isInPlaceOn(basis.asOf())) {
      return Verdict.met();
    }
    if (care.leftForNow().contains(LeftForNow.PLANNING_FOR_ADULT_LIFE)) {
      return Verdict.notApplicable();
    }
    Location at = Location.at("planningForAdultLife");
    if (care.planningForAdultLife().isPresent()) {
      return Verdict.notMet(at, fact("child", care.child()));
    }
    return isOnTheWay(subject)
        ? Verdict.cannotTell(at, "whether there is planning for the child's adult life")
        : Verdict.notApplicable();
  }

  private static boolean isOnTheWay(ChildsCare subject) {
    Optional<LifePhase> phase =
        subject.family().child(subject.care().child()).flatMap(Child::lifePhase);
    return phase.equals(Optional.of(LifePhase.PREPARATION_FOR_ADULTHOOD));
  }
}
