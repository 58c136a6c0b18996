package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service supports families where moves are hard for them, and so has to know which.
 *
 * @since 0.1
 */
public final class FamiliesTransitionsRules {

  private static final Part<FamiliesTransitions> TRANSITIONS =
      new Part<>(Location.at("transitions"), KeyWorkerService::transitions);

  /** Which moves are hard is asked of the families. What they answered tells that somebody asked. */
  public static final Rule<KeyWorkerService> HARD_ONES_KNOWN =
      rule("service.hard-transitions-known")
          .from(GUIDE.at("2 / Supporting transitions"), restating(282))
          .says(SHOULD, "The service finds out which transitions are hard for its families.")
          .appliesTo(KeyWorkerService.class, "key worker services")
          .isMetWhen(FamiliesTransitionsRules::hardOnesKnown)
          .otherwise("Nobody finds out which transitions are hard for the families.")
          .remedy("Ask families which moves were hard for them, and key workers what they saw.");

  private FamiliesTransitionsRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(HARD_ONES_KNOWN);
  }

  private static Verdict hardOnesKnown(KeyWorkerService service, Basis basis) {
    if (service.transitions().filter(FamiliesTransitions::areSomeKnown).isPresent()) {
      return Verdict.met();
    }
    return TRANSITIONS.isArranged(
        service,
        basis.asOf(),
        "asked",
        FamiliesTransitions::asked,
        "whether the service finds out which transitions are hard for its families");
  }
}
