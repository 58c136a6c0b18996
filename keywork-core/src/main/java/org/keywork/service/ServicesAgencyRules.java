package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key working is no matter for one agency.
 *
 * @since 0.1
 */
public final class ServicesAgencyRules {

  private static final Location AGENCIES = Location.at("agencies");

  /** From how many agencies on key working is a service. */
  public static final Parameter<Integer> FEWEST = Parameter.count(
          "service.fewest-agencies", "the smallest number of agencies that take part in a service")
      .preset(2, CCNUK.at("preamble"))
      .between(2, 20)
      .strictestWhenLarge();

  /** One agency alone cannot co-ordinate what several do. */
  public static final Rule<KeyWorkerService> SEVERAL = rule("service.several-agencies")
      .from(CCNUK.at("preamble"), restating(371))
      .says(MUST, "At least {service.fewest-agencies} agencies take part in the service.")
      .reading(FEWEST)
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(ServicesAgencyRules::several)
      .otherwise("The number of agencies that take part in the service is {agencies}.")
      .remedy("Win another agency that works with disabled children.");

  private ServicesAgencyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SEVERAL);
  }

  /** A list that nobody went through may leave some out. */
  private static Verdict several(KeyWorkerService service, Basis basis) {
    int agencies = service.agencies().size();
    if (agencies >= basis.value(FEWEST).orElseThrow()) {
      return Verdict.met();
    }
    return service.agenciesAskedOn().filter(day -> !day.isAfter(basis.asOf())).isPresent()
        ? Verdict.notMet(
            agencies == 0 ? Location.at("agenciesAskedOn") : AGENCIES, fact("agencies", agencies))
        : Verdict.cannotTell(
            AGENCIES,
            agencies == 0 ? "which agencies take part" : "which other agencies take part");
  }
}
