package org.keywork.transition;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.Intensity;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.WireName;

/**
 * Nobody is dropped: key working is taken back step by step, with clear boundaries and somebody to fall
 * back on.
 *
 * @since 0.1
 */
public final class WithdrawalRules {

  private static final String STEPS = "stepDowns";
  private static final String WITHDRAWAL = "withdrawal";

  /** Nobody goes from the most key working there is to none at all. */
  public static final Rule<StepsDown> WITHDRAWN_GRADUALLY = rule("transition.withdrawn-gradually")
      .from(EVALUATION.at("Empowering parents, Discussion"), restating(324))
      .says(SHOULD, "Long-term intensive key working is taken back step by step before it ends.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          StepsDown.class,
          "families whose intensive key working ended as planned or after steps",
          subject -> !subject.intensities().isEmpty())
      .isMetWhen(WithdrawalRules::withdrawnGradually)
      .otherwise("On {on} key working went from long-term intensive to none.")
      .remedy("Stay in touch for a while, and agree with the family the steps in between.");

  /**
   * The key worker says where the role ends, and that somebody is still there. Of a step whose view of the
   * family is not recorded that is asked first; of an end that nobody made easier, whether the door is
   * open.
   */
  public static final Rule<StepsDown> WITHDRAWAL_MANAGED = rule("transition.withdrawal-managed")
      .from(EVALUATION.at("Empowering parents, Discussion"), restating(324))
      .says(
          SHOULD,
          "Where key working grows less, its boundaries are made clear, and the family is told who is"
              + " still there for informal contact.")
      .reading(RelationshipReading.READING, LookBack.LENGTH)
      .appliesTo(
          StepsDown.class,
          "families whose key working grew less or ended",
          subject -> !subject.steps().isEmpty() || subject.exitPlan().isPresent())
      .isMetWhen(WithdrawalRules::withdrawalManaged)
      .otherwise("Key working grew less on {on} without {part}.")
      .remedy("Tell the family now whom it may still turn to, and what is no longer part of the"
          + " role.");

  private WithdrawalRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(WITHDRAWN_GRADUALLY, WITHDRAWAL_MANAGED);
  }

  private static Verdict withdrawnGradually(StepsDown subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      if (step.to() == Intensity.DOOR_OPEN && subject.isTaken(step, basis)) {
        verdict = verdict.and(
            !step.isWanted() && subject.isIntensiveUntil(step.on())
                ? abrupt(Location.at(STEPS, i), step.on())
                : Verdict.met());
      }
    }
    return verdict.and(leftGradually(subject, basis));
  }

  /** What a step on the same day tells already is not told again. */
  private static Verdict leftGradually(StepsDown subject, Basis basis) {
    Optional<LocalDate> left = recentlyLeft(subject, basis);
    if (left.isEmpty() || subject.hasOpenDoorFrom(left.get())) {
      return Verdict.notApplicable();
    }
    return subject.isIntensiveUntil(left.get())
        ? abrupt(Location.at("closedOn"), left.get())
        : Verdict.met();
  }

  private static Verdict abrupt(Location at, LocalDate on) {
    return Verdict.notMet(at, fact("on", on));
  }

  private static Optional<LocalDate> recentlyLeft(StepsDown subject, Basis basis) {
    return subject.leftBy(basis.asOf()).filter(day -> LookBack.reaches(day, basis));
  }

  private static Verdict withdrawalManaged(StepsDown subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.steps().size(); i++) {
      StepDown step = subject.steps().get(i);
      if (step.familysView().isPresent() && subject.isTaken(step, basis)) {
        verdict = verdict.and(managed(step, i, areBoundariesAsked(subject, step.on(), basis)));
      }
    }
    return verdict.and(exitManaged(subject, basis));
  }

  private static boolean areBoundariesAsked(StepsDown subject, LocalDate on, Basis basis) {
    return !subject.family().hasLifeLimitedChild(on)
        || basis.value(RelationshipReading.READING).orElseThrow()
            == RelationshipReading.PROFESSIONAL_ONLY;
  }

  private static Verdict managed(StepDown step, int index, boolean boundariesAsked) {
    Optional<Withdrawal> withdrawal = step.withdrawal();
    if (withdrawal.isEmpty()) {
      return Verdict.cannotTell(
          Location.at(STEPS, index).then(WITHDRAWAL),
          "what was done so that the step is easier for the family");
    }
    return isEasy(withdrawal.get(), boundariesAsked)
        ? Verdict.met()
        : hard(
            withdrawal.get(),
            step.on(),
            boundariesAsked,
            Location.at(STEPS, index).then(WITHDRAWAL));
  }

  private static Verdict exitManaged(StepsDown subject, Basis basis) {
    Optional<LocalDate> left = recentlyLeft(subject, basis);
    Optional<Withdrawal> withdrawal = subject.exitPlan().flatMap(ExitPlan::withdrawal);
    if (left.isEmpty() || withdrawal.isEmpty()) {
      return Verdict.notApplicable();
    }
    boolean boundariesAsked = areBoundariesAsked(subject, left.get(), basis);
    return isEasy(withdrawal.get(), boundariesAsked)
        ? Verdict.met()
        : hard(
            withdrawal.get(),
            left.get(),
            boundariesAsked,
            Location.at("exitPlan").then(WITHDRAWAL));
  }

  private static boolean isEasy(Withdrawal withdrawal, boolean boundariesAsked) {
    return withdrawal.informalContact().orElse(false)
        && (!boundariesAsked || withdrawal.boundaries().orElse(false));
  }

  private static Verdict hard(
      Withdrawal withdrawal, LocalDate on, boolean boundariesAsked, Location at) {
    Verdict contact = part(WithdrawalPart.INFORMAL_CONTACT, withdrawal, on, at);
    return boundariesAsked
        ? part(WithdrawalPart.CLEAR_BOUNDARIES, withdrawal, on, at).and(contact)
        : contact;
  }

  private static Verdict part(
      WithdrawalPart part, Withdrawal withdrawal, LocalDate on, Location at) {
    Location place = at.then(part.property());
    return part.of(withdrawal)
        .map(done -> done ? Verdict.met() : Verdict.notMet(place, fact("on", on).and("part", part)))
        .orElseGet(() -> Verdict.cannotTell(
            place,
            "whether the family had " + WireName.inWords(part) + " when key working grew less"));
  }
}
