package org.keywork.plan;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The family is not left wondering how things stand.
 *
 * @since 0.1
 */
public final class FeedbackRules {

  /**
   * Whoever waits for something that is late hears about it. What the family has taken on itself it
   * need not be told of, and an action without a day is not late. Where the plan has not yet a day on
   * which the family was told of any action, nobody knows whether such days are written down at all.
   */
  public static final Rule<FamilysPlan> FAMILY_TOLD = rule("plan.family-told-of-open-actions")
      .from(PEMBROKESHIRE.at("Emotional support"), restating(38))
      .says(SHOULD, "The family is told how an action stands that was not done by its day.")
      .appliesTo(FamilysPlan.class, "plans in force with actions that are past their day")
      .isMetWhen(EachAction.ofAPlanInForce(FeedbackRules::familyTold))
      .otherwise("The action {action} was due by {due} and is still open, and no word to the family"
          + " on how it stands is on record since.")
      .remedy("Tell the family how it stands and what happens next, even if there is little news.");

  private FeedbackRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILY_TOLD);
  }

  private static Verdict familyTold(
      PlanAction action, int place, FamilysPlan subject, Basis basis) {
    return isAwaited(action) && action.isOverdueOn(basis.asOf())
        ? toldSinceDue(subject.plan(), place, basis.asOf())
        : Verdict.notApplicable();
  }

  private static boolean isAwaited(PlanAction action) {
    return action.familyOwner().isEmpty()
        && (action.mode().isEmpty() || action.mode().get() != ActionMode.BY_THE_FAMILY);
  }

  private static Verdict toldSinceDue(SupportPlan plan, int index, LocalDate asOf) {
    PlanAction action = plan.actions().get(index);
    LocalDate due = action.due().orElseThrow();
    if (isTold(action, due, asOf)) {
      return Verdict.met();
    }
    Location at = Location.at("actions", index);
    return plan.actions().stream().anyMatch(each -> isTold(each, LocalDate.MIN, asOf))
        ? Verdict.notMet(at.then("due"), fact("action", action.id()).and("due", due))
        : Verdict.cannotTell(
            at.then("familyToldOn"), "the days on which the family was told how actions stand");
  }

  private static boolean isTold(PlanAction action, LocalDate firstDay, LocalDate asOf) {
    for (LocalDate day : action.familyToldOn()) {
      if (!day.isBefore(firstDay) && !day.isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }
}
