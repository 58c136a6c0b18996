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

  /**
   * A family with a life-limited child needs less key working only when it says so. Where its wish is not
   * on record it is asked after, before the step and for a while after it; only a step against what it
   * said is a miss.
   */
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
              subject -> !subject.steps().isEmpty())
          .isMetWhen(StepDownRules::notAssumed)
          .otherwise("The step of {on} to {to} goes against what the family wants.")
          .remedy("Ask the family how much key working it wants now, and keep to that.");

  private StepDownRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILYS_VIEW, NOT_ASSUMED);
  }

  private static Verdict familysView(StepsDown subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      boolean leftToOther = step.familysView().isEmpty() && isAskedForAWish(subject, step, basis);
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

  static boolean isAskedForAWish(StepsDown subject, StepDown step, Basis basis) {
    return subject.isWithLifeLimitedChild(step, basis.asOf())
        && basis.value(IndependenceReading.READING).orElseThrow()
            == IndependenceReading.NOT_FOR_LIFE_LIMITED_CHILDREN;
  }

  private static Verdict notAssumed(StepsDown subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      if (subject.isLookedAt(step, basis) && isAskedForAWish(subject, step, basis)) {
        verdict = verdict.and(step.isWanted() ? Verdict.met() : unwanted(step, i));
      }
    }
    return verdict;
  }

  private static Verdict unwanted(StepDown step, int index) {
    Location view = Location.at(STEPS, index).then(VIEW);
    Location at = step.familysView().isPresent() ? view.then("wanted") : view;
    return step.familysView().flatMap(ViewOfStepDown::wanted).isPresent()
        ? notMet(step, at)
        : Verdict.cannotTell(at, "whether the family wants the step");
  }
}
