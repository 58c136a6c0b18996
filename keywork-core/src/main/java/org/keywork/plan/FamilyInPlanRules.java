package org.keywork.plan;

import static org.keywork.family.TaskOutcome.NOT_LOOKED_AT;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.FamilyMember;
import org.keywork.family.MemberId;
import org.keywork.family.Need;
import org.keywork.family.TaskOutcome;
import org.keywork.family.TimeConsumingTask;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.style.Among;

/**
 * The plan is made for the whole family: for brothers and sisters, and to give time back.
 *
 * @since 0.1
 */
public final class FamilyInPlanRules {

  private static final Location TASKS = Location.at("family").then("timeConsumingTasks");

  /**
   * Brothers and sisters are thought of when the plan is made. Those with a need on record were, and
   * so were those who were asked and need nothing: what the plan does for them, other rules ask.
   */
  public static final Rule<FamilysPlan> SIBLINGS_CONSIDERED = rule("plan.siblings-considered")
      .from(GUIDE.at("2 / Whole family approach"), restating(6))
      .says(SHOULD, "A plan is made with an eye to what support brothers and sisters may need.")
      .appliesTo(
          FamilysPlan.class,
          "plans in force of families with a brother or sister",
          subject -> Among.any(subject.family().members(), FamilyMember::isSibling))
      .isMetWhen(FamilyInPlanRules::siblingsConsidered)
      .otherwise("The plan agreed on {agreed} was made without looking at what support {siblings}"
          + " {siblings?brother or sister|brothers and sisters} may need.")
      .remedy("Ask them what they would like, such as a group of their own or time with a parent,"
          + " and add it to the plan.");

  /**
   * What wears the family out is looked at. A task that the family told of after the plan was agreed
   * waits for the next plan.
   */
  public static final Rule<NeedsThread> TASKS_LOOKED_AT = rule("plan.tasks-looked-at")
      .from(GUIDE.at("3 / Time and energy saving"), restating(16))
      .says(
          SHOULD,
          "Of the tasks that cost the family most time and energy it is seen whether key"
              + " working can ease them.")
      .appliesTo(
          NeedsThread.class,
          "families on the active list with a plan in force and a child who lives")
      .isMetWhen(FamilyInPlanRules::tasksLookedAt)
      .otherwise("The family told on {told} of a task that costs it much time and energy, and for"
          + " the plan agreed on {agreed} nobody asked whether key working can ease it.")
      .remedy("Ask the family whether the key worker could take it over, or help with it.");

  private FamilyInPlanRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SIBLINGS_CONSIDERED, TASKS_LOOKED_AT);
  }

  private static Verdict siblingsConsidered(FamilysPlan subject, Basis basis) {
    if (!subject.isInForceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<Boolean> considered = subject.plan().siblingsConsidered();
    int left = siblingsOfWhomNothingIsKnown(subject.family(), basis.asOf());
    if (left == 0 || considered.orElse(false)) {
      return Verdict.met();
    }
    Location at = Location.at("siblingsConsidered");
    return considered.isEmpty()
        ? Verdict.cannotTell(at, "whether the support of brothers and sisters was considered")
        : Verdict.notMet(
            at, fact("agreed", subject.plan().agreedOn().orElseThrow()).and("siblings", left));
  }

  private static int siblingsOfWhomNothingIsKnown(Family family, LocalDate asOf) {
    int left = 0;
    for (int i = 0; i < family.members().size(); i++) {
      FamilyMember member = family.members().get(i);
      if (member.isSibling() && !member.hasDiedBy(asOf) && !isKnownOf(member.id(), family, asOf)) {
        left++;
      }
    }
    return left;
  }

  private static boolean isKnownOf(MemberId who, Family family, LocalDate asOf) {
    return family.askedAndWithoutNeeds().contains(who) || hasNeed(who, family, asOf);
  }

  private static boolean hasNeed(MemberId who, Family family, LocalDate asOf) {
    for (int i = 0; i < family.needs().size(); i++) {
      Need need = family.needs().get(i);
      if (need.whose().equals(who) && need.isKnownAndFeltOn(asOf)) {
        return true;
      }
    }
    return false;
  }

  private static Verdict tasksLookedAt(NeedsThread thread, Basis basis) {
    Optional<SupportPlan> plan = thread.planInForceOn(basis.asOf());
    if (plan.isEmpty()
        || !thread.active().contains(basis.asOf())
        || !thread.family().hasChildLivingOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    List<TimeConsumingTask> tasks = thread.family().timeConsumingTasks();
    if (tasks.isEmpty()) {
      return Verdict.cannotTell(TASKS, "the tasks that cost the family most time and energy");
    }
    LocalDate agreed = plan.get().agreedOn().orElseThrow();
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < tasks.size(); i++) {
      verdict = verdict.and(lookedAt(tasks.get(i), i, agreed));
    }
    return verdict;
  }

  private static Verdict lookedAt(TimeConsumingTask task, int place, LocalDate agreed) {
    if (task.toldOn().isAfter(agreed)) {
      return Verdict.notApplicable();
    }
    Optional<TaskOutcome> outcome = task.outcome();
    if (outcome.isEmpty()) {
      return Verdict.cannotTell(outcomeOf(place), "whether key working can ease the task");
    }
    return outcome.get() == NOT_LOOKED_AT
        ? Verdict.notMet(outcomeOf(place), fact("told", task.toldOn()).and("agreed", agreed))
        : Verdict.met();
  }

  private static Location outcomeOf(int task) {
    return TASKS.then(task).then("outcome");
  }
}
