package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Money that the family directs itself does most where somebody helps to think what it could do.
 *
 * @since 0.1
 */
public final class OwnMoneyRules {

  private static final String HELPED = "helpedWithFunding";

  /**
   * Nobody is left alone with a budget. An action that a practitioner sees to, or that is done for or
   * with the family, is such help itself: a key worker who finds companions to be paid by Direct Payments
   * helps the family to use them.
   */
  public static final Rule<FamilysPlan> HELPED_TO_USE_IT = rule("plan.own-money-well-used")
      .from(GUIDE.at("1 (F02)"), restating(256))
      .says(
          SHOULD,
          "Families are helped to put a personal budget or Direct Payments to the best use.")
      .appliesTo(
          FamilysPlan.class,
          "plans in force with actions paid from a personal budget or Direct Payments")
      .isMetWhen(EachAction.ofAPlanInForce(OwnMoneyRules::helpedToUseIt))
      .otherwise(
          "The action {action} is funded by {funding}, and nobody helped the family to put that"
              + " money to the best use.")
      .remedy(
          "Think with the family about what they enjoy and do well, and what the money could do for"
              + " that.");

  private OwnMoneyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HELPED_TO_USE_IT);
  }

  private static Verdict helpedToUseIt(
      PlanAction action, int place, FamilysPlan subject, Basis basis) {
    return isOfOwnMoney(action) && !action.isDroppedBy(basis.asOf())
        ? helped(action, place)
        : Verdict.notApplicable();
  }

  /** A grant is given for one purpose; nobody need think what else it could do. */
  private static boolean isOfOwnMoney(PlanAction action) {
    return action.funding().isPresent() && action.funding().get() != ActionFunding.GRANT;
  }

  private static Verdict helped(PlanAction action, int index) {
    return switch (Answer.of(action.helpedWithFunding())) {
      case YES -> Verdict.met();
      case NO ->
        Verdict.notMet(
            Location.at("actions", index).then(HELPED),
            fact("action", action.id()).and("funding", action.funding().orElseThrow()));
      case CANNOT_TELL ->
        isHelpItself(action)
            ? Verdict.met()
            : Verdict.cannotTell(
                Location.at("actions", index).then(HELPED),
                "whether the family was helped to put its money to the best use");
    };
  }

  private static boolean isHelpItself(PlanAction action) {
    return action.mode().isPresent()
        ? action.mode().get() != ActionMode.BY_THE_FAMILY
        : action.owner().isPresent();
  }
}
