package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PALLIATIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.Need;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * Where no service pays for what a family needs, money may come from elsewhere.
 *
 * @since 0.1
 */
public final class OutsideMoneyRules {

  /** Grants and charities are tried. An action in a plan that rests on a grant shows as much. */
  public static final Rule<NeedsThread> OUTSIDE_MONEY_SOUGHT = rule("need.outside-money-sought")
      .from(GUIDE.at("4 / Cost-savings"), restating(103))
      .says(
          SHOULD,
          "Where money or equipment is an unmet need, money from outside services is looked for.")
      .appliesTo(
          NeedsThread.class, "families on the active list with an unmet need of money or equipment")
      .isMetWhen(OutsideMoneyRules::sought)
      .otherwise("The need {need} is unmet, and nobody looked for grants or charities.")
      .remedy("Look with the family for grants and charities that could pay for it.");

  /** The family need not argue its case alone. */
  public static final Rule<NeedsThread> CASE_PUT_IN_WRITING = rule("need.case-put-in-writing")
      .from(PALLIATIVE.at("Changing faces"), restating(103))
      .says(
          SHOULD,
          "A family that tries to get money or equipment is helped to put its case in writing.")
      .appliesTo(
          NeedsThread.class,
          "families on the active list for whom money from outside services was looked for")
      .isMetWhen(OutsideMoneyRules::putInWriting)
      .otherwise("For the need {need} money was looked for, and nobody helped the family to put its"
          + " case in writing.")
      .remedy("Offer to write the letter or fill in the form together.");

  private OutsideMoneyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(OUTSIDE_MONEY_SOUGHT, CASE_PUT_IN_WRITING);
  }

  private static Verdict sought(NeedsThread thread, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < thread.unmetNeeds().size(); i++) {
      UnmetNeed each = thread.unmetNeeds().get(i);
      if (isOfMoney(each, thread, basis)) {
        verdict = verdict.and(
            restsOnAGrant(each, thread, basis)
                ? Verdict.met()
                : told(each.outsideMoneySought(), each, i, "outsideMoneySought"));
      }
    }
    return verdict;
  }

  private static Verdict putInWriting(NeedsThread thread, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < thread.unmetNeeds().size(); i++) {
      UnmetNeed each = thread.unmetNeeds().get(i);
      if (each.outsideMoneySought().orElse(false) && isOfMoney(each, thread, basis)) {
        verdict = verdict.and(told(each.helpedWithWriting(), each, i, "helpedWithWriting"));
      }
    }
    return verdict;
  }

  private static boolean isOfMoney(UnmetNeed unmet, NeedsThread thread, Basis basis) {
    return thread.active().contains(basis.asOf())
        && unmet.isOpenOn(basis.asOf())
        && isFeltAndOfMoney(unmet.need(), thread.family(), basis.asOf());
  }

  private static boolean isFeltAndOfMoney(NeedId id, Family family, LocalDate asOf) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (need.id().equals(id)
          && need.domain() == NeedDomain.FUNDING_AND_EQUIPMENT
          && family.feels(need, asOf)) {
        return true;
      }
    }
    return false;
  }

  private static boolean restsOnAGrant(UnmetNeed unmet, NeedsThread thread, Basis basis) {
    Optional<SupportPlan> plan = thread.planInForceOn(basis.asOf());
    return plan.isPresent()
        && Among.any(plan.get().actions(), unmet.need(), OutsideMoneyRules::isPaidByAGrant);
  }

  private static boolean isPaidByAGrant(PlanAction action, NeedId need) {
    return action.meets().contains(need)
        && action.funding().isPresent()
        && action.funding().get() == ActionFunding.GRANT;
  }

  private static Verdict told(Optional<Boolean> done, UnmetNeed unmet, int place, String property) {
    if (done.orElse(false)) {
      return Verdict.met();
    }
    Location at = Location.at("unmetNeeds", place).then(property);
    return done.isPresent()
        ? Verdict.notMet(at, fact("need", unmet.need()))
        : Verdict.cannotTell(at, "what was done so that money for it comes from elsewhere");
  }
}
