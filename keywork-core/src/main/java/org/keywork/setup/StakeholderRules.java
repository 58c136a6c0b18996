package org.keywork.setup;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Those whom a new service concerns are known, won over, and spoken with.
 *
 * @since 0.1
 */
public final class StakeholderRules {

  /** Who will make it happen, and who will not. */
  public static final Rule<StakeholderMap> STANCES = rule("stakeholders.stances-known")
      .from(PACK.at("Ex.12"), restating(457))
      .says(SHOULD, "It is known how each stakeholder stands to the new service.")
      .appliesTo(
          StakeholderMap.class, "services whose stakeholders are recorded", StakeholderRules::any)
      .isMetWhen(StakeholderRules::stances)
      .otherwise("It is not known how the stakeholder {stakeholder} stands to the new service.")
      .remedy("Think through with the group what it means for them, and ask them.");

  /** Resistance is reckoned with. */
  public static final Rule<StakeholderMap> STRATEGY = rule("stakeholders.resistance-answered")
      .from(PACK.at("Ex.12"), restating(457))
      .says(SHOULD, "There is a strategy for working with each stakeholder who resists.")
      .appliesTo(
          StakeholderMap.class,
          "services some of whose stakeholders resist",
          map -> map.stakeholders().stream().anyMatch(Stakeholder::isResisting))
      .isMetWhen(StakeholderRules::strategy)
      .otherwise(
          "There is no strategy for working with the stakeholder {stakeholder}, who resists.")
      .remedy("Find out what they fear to lose, settle who speaks with them, and put it into the"
          + " action plan.");

  /** What for, and how. */
  public static final Rule<StakeholderMap> COMMUNICATION =
      rule("stakeholders.communication-planned")
          .from(PACK.at("Ex.13"), restating(458))
          .says(
              SHOULD, "It is settled for each group of stakeholders why and how it is spoken with.")
          .appliesTo(
              StakeholderMap.class,
              "services whose stakeholders are recorded",
              StakeholderRules::any)
          .isMetWhen(StakeholderRules::communication)
          .otherwise("It is not settled why, or how, the stakeholder {stakeholder} is spoken with.")
          .remedy(
              "Settle whether they are to be won, asked or kept up to date, and choose the means"
                  + " that suits them.");

  private StakeholderRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(STANCES, STRATEGY, COMMUNICATION);
  }

  private static boolean any(StakeholderMap map) {
    return !map.stakeholders().isEmpty();
  }

  private static Verdict stances(StakeholderMap map, Basis basis) {
    Verdict known = ofEach(map, each -> each.stance().isPresent());
    return answered(map, basis, known, "how each stakeholder stands to the new service");
  }

  private static Verdict communication(StakeholderMap map, Basis basis) {
    Verdict settled =
        ofEach(map, each -> !each.purposes().isEmpty() && !each.media().isEmpty());
    return answered(
        map, basis, settled, "whether it is settled why and how each stakeholder is spoken with");
  }

  private static Verdict ofEach(StakeholderMap map, Predicate<Stakeholder> met) {
    Verdict verdict = Verdict.met();
    for (int i = 0; i < map.stakeholders().size(); i++) {
      Stakeholder each = map.stakeholders().get(i);
      if (!met.test(each)) {
        verdict = verdict.and(missed(each, i));
      }
    }
    return verdict;
  }

  private static Verdict missed(Stakeholder stakeholder, int index) {
    return Verdict.notMet(
        Location.at("stakeholders", index), fact("stakeholder", stakeholder.id()));
  }

  /** Until somebody went through what is known, nothing is missed. */
  private static Verdict answered(
      StakeholderMap map, Basis basis, Verdict verdict, String missing) {
    return verdict.kind() == Verdict.Kind.MET || map.isAskedBy(basis.asOf())
        ? verdict
        : Verdict.cannotTell(Location.at("stakeholders"), missing);
  }

  private static Verdict strategy(StakeholderMap map, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < map.stakeholders().size(); i++) {
      Stakeholder each = map.stakeholders().get(i);
      if (each.isResisting()) {
        verdict = verdict.and(strategyFor(each, i, basis));
      }
    }
    return verdict;
  }

  private static Verdict strategyFor(Stakeholder stakeholder, int index, Basis basis) {
    Optional<Arrangement> strategy = stakeholder.strategy();
    if (strategy.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("stakeholders", index).then("strategy"),
          "whether there is a strategy for working with them");
    }
    return strategy.get().isInPlaceOn(basis.asOf()) ? Verdict.met() : missed(stakeholder, index);
  }
}
