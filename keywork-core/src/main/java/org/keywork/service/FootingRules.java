package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Key working rests on a formal service, since informal key working does not last. A service may hold
 * with {@link Formality#WAY_OF_WORKING} that this does not concern key working that is part of every
 * practitioner's work.
 *
 * <p>The training and the support of key workers belong to the same footing. The rules on training,
 * supervision and peer support ask for them, so that one gap is found once.
 *
 * @since 0.1
 */
public final class FootingRules {

  private static final Part<Footing> FOOTING =
      new Part<>(Location.at("footing"), KeyWorkerService::footing);
  private static final String KNOWN = "services of whose footing something is recorded";

  /** The agencies recognise key working as a service. */
  public static final Rule<KeyWorkerService> RECOGNISED = rule("service.recognised-by-agencies")
      .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(94))
      .says(MUST, "The agencies recognise the key worker service.")
      .reading(Formality.READING)
      .appliesTo(KeyWorkerService.class, "every service")
      .isMetWhen(FootingRules::recognised)
      .otherwise("The agencies do not recognise the key worker service.")
      .remedy(
          "Have the agencies state together what the service is for, and that they stand by it.");

  /** Nobody is left alone when their key worker stops. */
  public static final Rule<KeyWorkerService> REPLACEMENT = rule("service.replacement-assured")
      .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(94))
      .says(MUST, "It is assured that somebody follows when a key worker stops.")
      .reading(Formality.READING)
      .appliesTo(KeyWorkerService.class, KNOWN, service -> service.footing().isPresent())
      .isMetWhen(FootingRules::replacement)
      .otherwise("It is not assured that somebody follows when a key worker stops.")
      .remedy("Settle who finds the next key worker, from which agencies, and by when.");

  private FootingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(RECOGNISED, REPLACEMENT);
  }

  private static Verdict recognised(KeyWorkerService service, Basis basis) {
    return Formality.unlessEmbedded(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "recognised",
            Footing::recognised,
            "whether the agencies recognise the key worker service"));
  }

  private static Verdict replacement(KeyWorkerService service, Basis basis) {
    return Formality.unlessEmbedded(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "replacement",
            Footing::replacement,
            "whether somebody follows when a key worker stops"));
  }
}
