package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Need;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * A need that is found between two plans does not wait for the next one.
 *
 * @since 0.1
 */
public final class NewNeedRules {

  /** How soon a newly found need has its support. */
  public static final Parameter<Period> SUPPORTED_WITHIN = Parameter.period(
          "need.supported-within",
          "the time that a service lets pass from the day on which a need is found to its support")
      .open("GUIDE 4 wants support in place as soon as a need is found and gives no figure.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenSmall();

  /**
   * Support for a new need is found without delay: an action of the plan answers it, or it is listed as
   * unmet. Where some actions do not say what they answer, {@link NeedsThreadRules#EVERY_NEED_ANSWERED}
   * asks.
   */
  public static final Rule<NeedsThread> SUPPORTED_IN_TIME = rule("need.newly-found-supported")
      .from(GUIDE.at("4 / Identifying and addressing needs"), restating(248))
      .says(
          SHOULD,
          "Through the team around the child and with the family, a need that is found after the plan"
              + " was agreed gets its support within {need.supported-within}.")
      .reading(SUPPORTED_WITHIN)
      .appliesTo(
          NeedsThread.class,
          "families on the active list with a need found since the plan in force was agreed")
      .isMetWhen(NewNeedRules::supportedInTime)
      .otherwise("The need {need} was found on {found}, and by {due} no action of the plan answered"
          + " it and it was not listed as unmet.")
      .remedy("Agree with the family and the team now who sees to it, without waiting for the next"
          + " plan, or list it as an unmet need.");

  private NewNeedRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SUPPORTED_IN_TIME);
  }

  private static Verdict supportedInTime(NeedsThread thread, Basis basis) {
    Optional<SupportPlan> plan = thread.planInForceOn(basis.asOf());
    return plan.isPresent() && thread.active().contains(basis.asOf())
        ? supportedInTime(thread, plan, basis)
        : Verdict.notApplicable();
  }

  private static Verdict supportedInTime(
      NeedsThread thread, Optional<SupportPlan> plan, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Need> needs = thread.family().needs();
    for (int i = 0; i < needs.size(); i++) {
      Need need = needs.get(i);
      if (NewNeed.isNew(need, plan.orElseThrow()) && thread.family().feels(need, basis.asOf())) {
        NeedStanding standing = thread.standingOf(need.id(), plan, basis.asOf());
        if (standing == NeedStanding.UNANSWERED
            && NewNeed.supportedBy(need, basis).isEmpty()) {
          return limitNotSet(i);
        }
        verdict = verdict.and(supportedInTime(standing, i, need, basis));
      }
    }
    return verdict;
  }

  /** One question, however many needs wait. */
  private static Verdict limitNotSet(int place) {
    return Verdict.cannotTell(placeOf(place), NewNeed.HOW_SOON);
  }

  private static Verdict supportedInTime(NeedStanding standing, int place, Need need, Basis basis) {
    return switch (standing) {
      case SERVED, SERVED_AND_LISTED, LISTED, MET_AFTER_ALL -> Verdict.met();
      case CANNOT_TELL, NO_PLAN -> Verdict.notApplicable();
      case UNANSWERED -> waiting(place, need, NewNeed.supportedBy(need, basis), basis);
    };
  }

  private static Verdict waiting(int place, Need need, Optional<Deadline> by, Basis basis) {
    return by.isEmpty() || !basis.asOf().isAfter(by.get().lastDay())
        ? Verdict.met()
        : Verdict.notMet(
            placeOf(place),
            fact("need", need.id())
                .and("found", by.get().reference())
                .and("due", by.get().lastDay()));
  }

  private static Location placeOf(int need) {
    return Location.at("family").then("needs", need);
  }
}
