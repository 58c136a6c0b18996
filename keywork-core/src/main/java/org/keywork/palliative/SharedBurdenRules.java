package org.keywork.palliative;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PALLIATIVE;

import java.util.List;
import java.util.Optional;
import org.keywork.family.IndependenceReading;
import org.keywork.plan.FamilysPlan;
import org.keywork.plan.PlanAction;
import org.keywork.plan.RestsWith;
import org.keywork.plan.SharedWorkRules;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What parents carry is shared.
 *
 * @since 0.1
 */
public final class SharedBurdenRules {

  private static final int WHOLE = 100;
  private static final int HALF = 50;

  /** How much of a plan may rest with the parents. */
  public static final Parameter<Integer> MOST_WITH_PARENTS = Parameter.count(
          "palliative.most-actions-with-parents",
          "how many in a hundred open actions of a plan may rest with the parents")
      .presetOfOurs(
          HALF,
          "PALLIATIVE speaks of parents overburdened and gives no share; most is more than half.")
      .between(0, WHOLE - 1)
      .strictestWhenSmall();

  /** The plan of a family whose child may have a short life does not rest on the parents. */
  public static final Rule<FamilysPlan> NOT_LEFT_TO_PARENTS = rule("palliative.not-left-to-parents")
      .from(PALLIATIVE.at("Discussion"), restating(344))
      .says(
          SHOULD,
          "Of {plan.actions-to-share-out} or more open actions in the plan of a family whose child may"
              + " have a short life, not more than {palliative.most-actions-with-parents} in a"
              + " hundred rest with the parents.")
      .reading(MOST_WITH_PARENTS, SharedWorkRules.ACTIONS_TO_SHARE_OUT, IndependenceReading.READING)
      .appliesTo(
          FamilysPlan.class,
          "plans in force with several open actions, of families whose child may have a short life")
      .isMetWhen(SharedBurdenRules::notLeftToParents)
      .otherwise("Of the {actions} open actions of the plan, {parents} rest with the parents.")
      .remedy(
          "Ask the parents what they want to keep in their own hands, and find somebody in the team"
              + " for the rest.");

  /** Parents need not carry what one specialist says to the next. */
  public static final Rule<ChildsCare> RELAYED = rule("palliative.relayed-by-key-worker")
      .from(PALLIATIVE.at("Discussion"), restating(345))
      .says(
          SHOULD,
          "The key worker takes over from the parents what has to be passed on between specialists.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list for whom something was passed on between specialists lately",
          subject -> !subject.care().relays().isEmpty())
      .isMetWhen(ChildsCare.whileItGoesOn(SharedBurdenRules::relayed))
      .otherwise("On {on} the parents had to pass on to one specialist what another had said.")
      .remedy("Ask the family whether you may pass such things on yourself, and to whom.");

  /** The key worker's support reaches parents and front-line professionals. */
  public static final Rule<ChildsCare> BOTH_SUPPORTED = rule("palliative.both-sides-supported")
      .from(PALLIATIVE.at("The right help, Discussion"), restating(351))
      .says(
          SHOULD,
          "The key worker supports the parents and the professionals closest to the child alike.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          ChildsCare.class,
          "families on the active list where somebody asked lately whom the support reaches",
          subject -> !subject.care().supportFelt().isEmpty())
      .isMetWhen(ChildsCare.whileItGoesOn(SharedBurdenRules::bothSupported))
      .otherwise("Not all who care for {child} feel supported by the key worker: asked on {asked}.")
      .remedy("Ask them what would help them, and take up their own supervision or respite if it"
          + " would.");

  private SharedBurdenRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NOT_LEFT_TO_PARENTS, RELAYED, BOTH_SUPPORTED);
  }

  private static Verdict notLeftToParents(FamilysPlan subject, Basis basis) {
    if (isIndependenceTheGoal(basis)
        || !subject.isInForceOn(basis.asOf())
        || !subject.family().hasChildWhoMayHaveAShortLife(basis.asOf())) {
      return Verdict.notApplicable();
    }
    int open = 0;
    int parents = 0;
    int perhaps = 0;
    List<PlanAction> actions = subject.plan().actions();
    for (int i = 0; i < actions.size(); i++) {
      if (actions.get(i).isToBeDoneOn(basis.asOf())) {
        RestsWith with = RestsWith.of(actions.get(i), subject.family());
        open++;
        parents += with == RestsWith.PARENT ? 1 : 0;
        perhaps += with == RestsWith.FAMILY ? 1 : 0;
      }
    }
    return weighed(open, parents, perhaps, basis);
  }

  private static boolean isIndependenceTheGoal(Basis basis) {
    Optional<IndependenceReading> reading = basis.value(IndependenceReading.READING);
    return reading.isPresent() && reading.get() == IndependenceReading.GOAL_WHERE_FEASIBLE;
  }

  private static Verdict weighed(int open, int parents, int perhaps, Basis basis) {
    int most = basis.value(MOST_WITH_PARENTS).orElse(HALF);
    if (open < basis.value(SharedWorkRules.ACTIONS_TO_SHARE_OUT).orElseThrow()) {
      return Verdict.notApplicable();
    }
    if (parents * WHOLE > most * open) {
      return Verdict.notMet(Location.at("actions"), fact("actions", open).and("parents", parents));
    }
    return (parents + perhaps) * WHOLE > most * open
        ? Verdict.cannotTell(
            Location.at("actions"), "with whom in the family the actions of the plan rest")
        : Verdict.met();
  }

  private static Verdict relayed(ChildsCare subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Relay> relays = subject.care().relays();
    for (int i = 0; i < relays.size(); i++) {
      Relay relay = relays.get(i);
      if (LookBack.reaches(relay.on(), basis)) {
        verdict = verdict.and(
            relay.by() != RelayedBy.PARENTS || relay.parentsChoseTo().orElse(false)
                ? Verdict.met()
                : Verdict.notMet(Location.at("relays", i).then("by"), fact("on", relay.on())));
      }
    }
    return verdict;
  }

  /** What was said last counts; who was not asked is not asked after. */
  private static Verdict bothSupported(ChildsCare subject, Basis basis) {
    int last = -1;
    List<SupportFelt> felt = subject.care().supportFelt();
    for (int i = 0; i < felt.size(); i++) {
      if (LookBack.reaches(felt.get(i).on(), basis)
          && (last < 0 || felt.get(i).on().isAfter(felt.get(last).on()))) {
        last = i;
      }
    }
    return last < 0 ? Verdict.notApplicable() : supported(subject, felt.get(last), last);
  }

  private static Verdict supported(ChildsCare subject, SupportFelt felt, int index) {
    if (!felt.byParents().orElse(true) || !felt.byFrontLine().orElse(true)) {
      return Verdict.notMet(
          Location.at("supportFelt", index),
          fact("child", subject.care().child()).and("asked", felt.on()));
    }
    if (felt.byParents().isPresent() && felt.byFrontLine().isPresent()) {
      return Verdict.met();
    }
    return Verdict.cannotTell(
        Location.at("supportFelt", index)
            .then(felt.byParents().isEmpty() ? "byParents" : "byFrontLine"),
        "whether all who care for the child feel supported by the key worker");
  }
}
