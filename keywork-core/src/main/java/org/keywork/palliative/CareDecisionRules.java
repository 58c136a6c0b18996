package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import java.util.Optional;
import org.keywork.family.AdviceReading;
import org.keywork.family.AdviceRules;
import org.keywork.family.DecisionMaking;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody has to decide alone who asked not to.
 *
 * @since 0.1
 */
public final class CareDecisionRules {

  /**
   * Who asked for a recommendation or a decision gets one. Where the service settled that key workers
   * never recommend, the rule does not apply.
   */
  public static final Rule<ChildsCare> DECIDED_AS_WANTED = rule("palliative.decided-as-wanted")
      .from(PALLIATIVE.at("Great expectations, The right help"), restating(343))
      .says(
          SHOULD,
          "Parents who want professionals to recommend or to choose are not left to decide alone.")
      .reading(AdviceRules.READING, LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list who wanted professionals to recommend or choose when"
              + " something was decided lately",
          subject -> !subject.care().decisions().isEmpty())
      .isMetWhen(ChildsCare.whileItGoesOn(CareDecisionRules::decidedAsWanted))
      .otherwise("The family was left alone with the decision of {on}, although it had asked"
          + " professionals to recommend or to choose.")
      .remedy("Ask the family whether the decision still suits it, and say next time what you would"
          + " think best.");

  /** Who wants professionals to lead need not be the one who thinks of everything. */
  public static final Rule<ChildsCare> RAISED_FOR_THEM = rule("palliative.raised-for-the-family")
      .from(PALLIATIVE.at("Great expectations, The right help"), restating(343))
      .says(
          SHOULD,
          "Parents who want professionals to recommend or to choose need not always be the ones who"
              + " raise what is to be decided.")
      .reading(AdviceRules.READING, LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list who wanted professionals to recommend or choose when"
              + " several things were decided lately",
          subject -> subject.care().decisions().size() > 1)
      .isMetWhen(ChildsCare.whileItGoesOn(CareDecisionRules::raisedForThem))
      .otherwise(
          "All {decisions} decisions of late about the care of {child} were brought up by the"
              + " family, which had asked professionals to lead.")
      .remedy("Ask the team what will have to be decided next, and bring it up with the family.");

  private CareDecisionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(DECIDED_AS_WANTED, RAISED_FOR_THEM);
  }

  private static Verdict decidedAsWanted(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<CareDecision> decisions = subject.care().decisions();
    for (int i = 0; i < decisions.size(); i++) {
      if (isLookedAt(decisions.get(i), subject, basis)) {
        verdict = verdict.and(decidedAsWanted(decisions.get(i), i, basis));
      }
    }
    return verdict;
  }

  private static boolean isLookedAt(CareDecision decision, ChildsCare subject, Basis basis) {
    Optional<AdviceReading> reading = basis.value(AdviceRules.READING);
    return LookBack.reaches(decision.on(), basis)
        && !reading.equals(Optional.of(AdviceReading.NEVER_RECOMMEND))
        && subject
            .decisionsWantedOn(decision.on())
            .filter(DecisionMaking.PROFESSIONAL_RECOMMENDS_OR_CHOOSES::equals)
            .isPresent();
  }

  private static Verdict decidedAsWanted(CareDecision decision, int index, Basis basis) {
    if (decision.decidedBy().isPresent() && decision.decidedBy().get() != DecidedBy.FAMILY_ALONE) {
      return Verdict.met();
    }
    Location at = Location.at("decisions", index).then("decidedBy");
    if (decision.decidedBy().isEmpty()) {
      return Verdict.cannotTell(at, "who made the decision");
    }
    return basis.value(AdviceRules.READING).isPresent()
        ? Verdict.notMet(at, fact("on", decision.on()))
        : unsettled(at);
  }

  private static Verdict unsettled(Location at) {
    return Verdict.cannotTell(
        at, "whether the service lets key workers recommend where the family asks");
  }

  private static Verdict raisedForThem(ChildsCare subject, Basis basis) {
    int byFamily = 0;
    for (int i = 0; i < subject.care().decisions().size(); i++) {
      CareDecision decision = subject.care().decisions().get(i);
      if (decision.raisedBy().isPresent() && isLookedAt(decision, subject, basis)) {
        if (decision.raisedBy().get() == RaisedBy.PROFESSIONAL) {
          return Verdict.met();
        }
        byFamily++;
      }
    }
    if (byFamily <= 1) {
      return Verdict.notApplicable();
    }
    return basis.value(AdviceRules.READING).isPresent()
        ? Verdict.notMet(
            Location.at("decisions"),
            fact("decisions", byFamily).and("child", subject.care().child()))
        : unsettled(Location.at("decisions"));
  }
}
