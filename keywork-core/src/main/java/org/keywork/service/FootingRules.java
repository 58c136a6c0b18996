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

  /** Key workers are trained. */
  public static final Rule<KeyWorkerService> TRAINED = rule("service.key-workers-trained")
      .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(94))
      .says(MUST, "The key workers of the service are trained.")
      .reading(Formality.READING)
      .appliesTo(KeyWorkerService.class, KNOWN, service -> service.footing().isPresent())
      .isMetWhen(FootingRules::trained)
      .otherwise("The key workers of the service are not trained.")
      .remedy("Arrange training before more families are taken on.");

  /** Key workers are supported in what they do. */
  public static final Rule<KeyWorkerService> SUPPORTED = rule("service.key-workers-supported")
      .from(PACK.at("ch.1 / Why is a key worker service important?"), restating(94))
      .says(MUST, "The key workers of the service are supported by supervision.")
      .reading(Formality.READING)
      .appliesTo(KeyWorkerService.class, KNOWN, service -> service.footing().isPresent())
      .isMetWhen(FootingRules::supported)
      .otherwise("The key workers of the service have no supervision as key workers.")
      .remedy("Settle who supervises whom, and how often.");

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
    return List.of(RECOGNISED, TRAINED, SUPPORTED, REPLACEMENT);
  }

  private static Verdict recognised(KeyWorkerService service, Basis basis) {
    return whereAsked(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "recognised",
            Footing::recognised,
            "whether the agencies recognise the key worker service"));
  }

  private static Verdict trained(KeyWorkerService service, Basis basis) {
    return whereAsked(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "training",
            Footing::training,
            "whether key workers are trained"));
  }

  private static Verdict supported(KeyWorkerService service, Basis basis) {
    return whereAsked(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "supervision",
            Footing::supervision,
            "whether key workers are supervised"));
  }

  private static Verdict replacement(KeyWorkerService service, Basis basis) {
    return whereAsked(
        service,
        basis,
        FOOTING.isArranged(
            service,
            basis.asOf(),
            "replacement",
            Footing::replacement,
            "whether somebody follows when a key worker stops"));
  }

  private static Verdict whereAsked(KeyWorkerService service, Basis basis, Verdict verdict) {
    return verdict.kind() == Verdict.Kind.MET || needsAService(basis)
        ? verdict
        : unlessEmbedded(service, verdict);
  }

  private static boolean needsAService(Basis basis) {
    return basis.value(Formality.READING).orElseThrow() == Formality.FORMAL_SERVICE;
  }

  private static Verdict unlessEmbedded(KeyWorkerService service, Verdict verdict) {
    if (service.mode().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("mode"),
          "whether key working is part of every practitioner's work or a service of its own");
    }
    return service.mode().get() == ServiceMode.EMBEDDED ? Verdict.notApplicable() : verdict;
  }
}
