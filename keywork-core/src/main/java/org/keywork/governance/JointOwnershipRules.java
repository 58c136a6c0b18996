package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service is that of its agencies together, in what people see and in what is agreed.
 *
 * @since 0.1
 */
public final class JointOwnershipRules {

  private static final Location BELONGING = Location.at("belonging");

  /** Families and professionals do not take it for one agency's. */
  public static final Rule<GovernedService> SHARED = rule("service.seen-as-shared")
      .from(PACK.at("Introduction / A neutral venue"), restating(387))
      .says(SHOULD, "The service is not seen as belonging to one agency.")
      .appliesTo(
          GovernedService.class,
          "services of several agencies, and those whose agencies are not on record",
          service -> service.agencies().size() != 1)
      .isMetWhen(JointOwnershipRules::shared)
      .otherwise("The service is seen as belonging to one agency.")
      .remedy("Meet on neutral ground, and put the names of all agencies to what you publish.");

  /** Who answers for what does not end at the border of an agency. */
  public static final Rule<GovernedService> AGREEMENTS = rule("service.agreements-across-services")
      .from(GUIDE.at("5a / Accountability"), restating(389))
      .says(SHOULD, "Agreements across services make clear who answers for what.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen((service, basis) -> service.isArranged(
          basis,
          "agreementsAcrossServices",
          Governance::agreementsAcrossServices,
          "whether agreements across services make clear who answers for what"))
      .otherwise("No agreements across services make clear who answers for what.")
      .remedy("Write down with the other services who answers to whom, and tell every team.");

  /** People who work together are managed together. */
  public static final Rule<GovernedService> MANAGEMENT = rule("service.integrated-management")
      .from(GUIDE.at("5a / Accountability"), restating(389))
      .says(SHOULD, "Management is integrated across agencies, so that it is clear who answers.")
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen((service, basis) -> service.isArranged(
          basis,
          "integratedManagement",
          Governance::integratedManagement,
          "whether management is integrated across agencies"))
      .otherwise("Management is not integrated across agencies.")
      .remedy("Settle which decisions managers of several agencies take together, and where.");

  private JointOwnershipRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SHARED, AGREEMENTS, MANAGEMENT);
  }

  private static Verdict shared(GovernedService service, Basis basis) {
    Optional<Belonging> belonging = service.governance().belonging();
    return switch (belonging.map(Belonging::seemsOneAgencys).orElse(Answer.CANNOT_TELL)) {
      case NO -> Verdict.met();
      case YES -> Verdict.notMet(BELONGING);
      case CANNOT_TELL ->
        Verdict.cannotTell(
            service.placeOf("belonging"), "whether the service is seen as belonging to one agency");
    };
  }
}
