package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Nobody whom a service concerns is taken by surprise.
 *
 * @since 0.1
 */
public final class CommunicationRules {

  private static final Citation COMMUNICATION = CCNUK.at("O6");
  private static final Location STRATEGY = Location.at("communication");

  /** It is not left to chance. */
  public static final Rule<GovernedService> STRATEGY_SETTLED =
      rule("communication.strategy-settled")
          .from(COMMUNICATION, restating(386, 408))
          .says(
              MUST,
              "There is a strategy for keeping everybody whom the service concerns informed and"
                  + " involved.")
          .appliesTo(GovernedService.class, "key worker services")
          .isMetWhen(CommunicationRules::settled)
          .otherwise("There is no strategy for keeping people informed and involved.")
          .remedy("List those whom the service concerns, and settle for each what they are told or"
              + " asked, and how.");

  /** It is for those who work and for those whom they work for. */
  public static final Rule<GovernedService> REACHES_EVERYBODY =
      rule("communication.reaches-everybody")
          .from(COMMUNICATION, restating(386, 408))
          .says(
              MUST,
              "The strategy reaches managers, practitioners, parents, and children and young people.")
          .appliesTo(
              GovernedService.class,
              "services with a strategy for communication",
              service -> service.governance().communication().isPresent())
          .isMetWhen(CommunicationRules::reachesEverybody)
          .otherwise("The strategy for communication does not reach {missing}.")
          .remedy("Ask them how they want to hear of the service and to have a say in it.");

  private CommunicationRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(STRATEGY_SETTLED, REACHES_EVERYBODY);
  }

  private static Verdict settled(GovernedService service, Basis basis) {
    Optional<CommunicationStrategy> strategy = service.governance().communication();
    return switch (isThere(strategy, basis)) {
      case YES -> Verdict.met();
      case NO -> Verdict.notMet(STRATEGY.then("settled"));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            strategy.isPresent() ? STRATEGY.then("settled") : service.placeOf("communication"),
            "whether there is a strategy for keeping people informed and involved");
    };
  }

  private static Answer isThere(Optional<CommunicationStrategy> strategy, Basis basis) {
    return strategy.map(each -> each.isThereOn(basis.asOf())).orElse(Answer.CANNOT_TELL);
  }

  private static Verdict reachesEverybody(GovernedService service, Basis basis) {
    CommunicationStrategy strategy = service.governance().communication().orElseThrow();
    if (strategy.isThereOn(basis.asOf()) != Answer.YES) {
      return Verdict.notApplicable();
    }
    Set<CommunicationAudience> missing = strategy.leftOut();
    if (missing.isEmpty()) {
      return Verdict.met();
    }
    return strategy.isAskedBy(basis.asOf())
        ? Verdict.notMet(STRATEGY, Facts.none().andCodes("missing", missing))
        : Verdict.cannotTell(STRATEGY.then("lines"), "whom the strategy for communication reaches");
  }
}
