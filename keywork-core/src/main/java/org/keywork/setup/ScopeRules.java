package org.keywork.setup;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * It is chosen with how many families a service begins, and the beginning is watched either way.
 *
 * @since 0.1
 */
public final class ScopeRules {

  private static final Location SCOPE = Location.at("scope");

  /** A few families or many: each has its price. */
  public static final Rule<SetUp> CHOSEN = rule("set-up.scope-chosen")
      .from(PACK.at("Ex.11"), restating(456))
      .says(
          MUST, "It is chosen whether the service begins with a few families or on a large scale.")
      .appliesTo(SetUp.class, "services that are, or were, set up")
      .isMetWhen(ScopeRules::chosen)
      .otherwise("It is not chosen whether the service begins with a few families or on a large"
          + " scale.")
      .remedy("Weigh what speaks for each, and whether there are means to train, support and"
          + " monitor so many key workers.");

  /** Whichever was chosen, the service will have to be adjusted. */
  public static final Rule<SetUp> MONITORED = rule("set-up.beginning-monitored")
      .from(PACK.at("Ex.11"), restating(456))
      .says(MUST, "The beginning of the service is monitored, on whatever scale it is.")
      .appliesTo(
          SetUp.class,
          "services of which it is chosen how they begin",
          setUp -> setUp.scope().flatMap(ScopeChoice::scope).isPresent())
      .isMetWhen(ScopeRules::monitored)
      .otherwise("It is not arranged that the beginning of the service is monitored.")
      .remedy("Settle what is monitored, by whom, and when the group hears of it.");

  private ScopeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CHOSEN, MONITORED);
  }

  private static Verdict chosen(SetUp setUp, Basis basis) {
    if (setUp.scope().flatMap(ScopeChoice::scope).isPresent()) {
      return Verdict.met();
    }
    if (setUp.scope().isEmpty() && setUp.isStillPlannedOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    return setUp.scope().filter(choice -> choice.isAskedBy(basis.asOf())).isPresent()
        ? Verdict.notMet(SCOPE)
        : Verdict.cannotTell(
            SCOPE, "whether the service begins with a few families or on a large scale");
  }

  /** What is monitored from the first day of the pilot on is arranged before, too. */
  private static Verdict monitored(SetUp setUp, Basis basis) {
    Location at = SCOPE.then("monitored");
    return setUp
        .scope()
        .flatMap(ScopeChoice::monitored)
        .map(each -> Verdict.metIf(isInTime(each, setUp, basis), at))
        .orElseGet(
            () -> Verdict.cannotTell(at, "whether the beginning of the service is monitored"));
  }

  private static boolean isInTime(Arrangement monitored, SetUp setUp, Basis basis) {
    return monitored.isInPlaceOn(basis.asOf())
        || setUp.pilot().flatMap(Pilot::beganOn).filter(monitored::isInPlaceOn).isPresent();
  }
}
