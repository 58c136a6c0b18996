package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What a service says of itself leaves nobody guessing. Whether there is a description is asked by {@link
 * ModelRules#CORE_ELEMENTS}.
 *
 * @since 0.1
 */
public final class DescriptionRules {

  private static final Part<ServiceDescription> DESCRIPTION =
      new Part<>(Location.at("description"), KeyWorkerService::description);

  /** Families and practitioners can read when key working ends. */
  public static final Rule<KeyWorkerService> SAYS_WHEN_KEY_WORKER_STOPS =
      rule("service.says-when-key-worker-stops")
          .from(PACK.at("Ex.8"), restating(325))
          .says(SHOULD, "The service states when a key worker stops working with a family.")
          .appliesTo(
              KeyWorkerService.class,
              "services with a description",
              service -> service.description().isPresent())
          .isMetWhen(DescriptionRules::saysWhenKeyWorkerStops)
          .otherwise("The service does not say when a key worker stops working with a family.")
          .remedy("Settle with the agencies when key working ends, and write it down.");

  private DescriptionRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(SAYS_WHEN_KEY_WORKER_STOPS);
  }

  private static Verdict saysWhenKeyWorkerStops(KeyWorkerService service, Basis basis) {
    return DESCRIPTION.isArranged(
        service,
        basis.asOf(),
        "whenKeyWorkerStops",
        ServiceDescription::whenKeyWorkerStops,
        "whether the service says when a key worker stops working with a family");
  }
}
