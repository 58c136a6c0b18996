package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import java.util.Optional;
import org.keywork.family.IndependenceReading;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key working grows less with the family's say.
 *
 * @since 0.1
 */
public final class StepDownRules {

  private static final String STEPS = "stepDowns";
  private static final String VIEW = "familysView";

  /** The family says for itself what it thinks of the step; that it is anxious is to be expected. */
  public static final Rule<StepsDown> FAMILYS_VIEW = rule("transition.step-down-with-familys-view")
      .from(GUIDE.at("2 / Continuum"), restating(327))
      .says(SHOULD, "The family's own view of a step to less key working is recorded before it.")
      .reading(LookBack.LENGTH, IndependenceReading.READING)
      .appliesTo(
          StepsDown.class,
          "families whose key working grew less",
          subject -> !subject.steps().isEmpty())
      .isMetWhen(StepDownRules::familysView)
      .otherwise("The family's view of the step of {on} to {to} was recorded only after it.")
      .remedy("Talk with the family about how it is now, and ask before the next step.");

  /** A family with a life-limited child needs less key working only when it says so. */
  public static final Rule<StepsDown> NOT_ASSUMED =
      rule("transition.step-down-not-assumed-for-life-limited")
          .from(PALLIATIVE.at("Conclusion"), restating(326))
          .says(
              SHOULD,
              "A family with a life-limited child has less key working only where it wants that"
                  + " itself.")
          .reading(IndependenceReading.READING, LookBack.LENGTH)
          .appliesTo(
              StepsDown.class,
              "families with a life-limited child whose key working is to grow less or did, where"
                  + " the service does not make independence a goal for them",
              subject -> !subject.steps().isEmpty() && subject.family().hasLifeLimitedChild())
          .isMetWhen(StepDownRules::notAssumed)
          .otherwise("The step of {on} to {to} rests on no wish of the family, which has a"
              + " life-limited child.")
          .remedy("Ask the family what it wants, and keep the key working as it is unless it wants"
              + " less.");

  private StepDownRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILYS_VIEW, NOT_ASSUMED);
  }

  private static Verdict familysView(StepsDown subject, Basis basis) {
    boolean askedForAWish = isAskedForAWish(subject, basis);
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      boolean leftToOther = askedForAWish && step.familysView().isEmpty();
      if (subject.isTaken(step, basis) && !leftToOther) {
        verdict = verdict.and(viewOf(step, i));
      }
    }
    return verdict;
  }

  private static Verdict viewOf(StepDown step, int index) {
    Optional<ViewOfStepDown> view = step.familysView();
    if (view.isEmpty()) {
      return Verdict.cannotTell(
          Location.at(STEPS, index).then(VIEW), "how the family itself sees the step");
    }
    return view.get().isRecordedAfter(step.on())
        ? notMet(step, Location.at(STEPS, index).then(VIEW).then("recordedOn"))
        : Verdict.met();
  }

  private static Verdict notMet(StepDown step, Location at) {
    return Verdict.notMet(at, fact("on", step.on()).and("to", step.to()));
  }

  static boolean isAskedForAWish(StepsDown subject, Basis basis) {
    return subject.family().hasLifeLimitedChild()
        && basis.value(IndependenceReading.READING).orElseThrow()
            == IndependenceReading.NOT_FOR_LIFE_LIMITED_CHILDREN;
  }

  private static Verdict notAssumed(StepsDown subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!isAskedForAWish(subject, basis)) {
      return verdict;
    }
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      if (subject.isLookedAt(step, basis)) {
        verdict = verdict.and(step.isWanted() ? Verdict.met() : unwanted(step, i));
      }
    }
    return verdict;
  }

  /** That nobody wrote down a wish says that nobody asked; a view without one leaves it open. */
  private static Verdict unwanted(StepDown step, int index) {
    Location at = Location.at(STEPS, index);
    if (step.familysView().isEmpty()) {
      return notMet(step, at);
    }
    Location wanted = at.then(VIEW).then("wanted");
    return step.familysView().get().wanted().isPresent()
        ? notMet(step, wanted)
        : Verdict.cannotTell(wanted, "whether the family wants the step");
  }
}
