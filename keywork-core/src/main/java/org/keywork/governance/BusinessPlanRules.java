package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * It is written down how a key worker service is managed.
 *
 * @since 0.1
 */
public final class BusinessPlanRules {

  /** Who manages the service, and on whose behalf, can be read. */
  public static final Rule<GovernedService> OUTLINES_MANAGEMENT =
      rule("governance.business-plan-outlines-management")
          .from(PACK.at("ch.2 / Monitoring and review"), restating(384))
          .says(SHOULD, "A business plan outlines how the service is managed.")
          .appliesTo(GovernedService.class, "key worker services")
          .isMetWhen(BusinessPlanRules::outlinesManagement)
          .otherwise("No business plan outlines how the service is managed.")
          .remedy("Write down who manages the service, to which group of the agencies they answer,"
              + " and how that group goes on once the service is set up.");

  private BusinessPlanRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(OUTLINES_MANAGEMENT);
  }

  private static Verdict outlinesManagement(GovernedService service, Basis basis) {
    return service.isArranged(
        basis,
        "businessPlan",
        Governance::businessPlan,
        "whether a business plan outlines how the service is managed");
  }
}
