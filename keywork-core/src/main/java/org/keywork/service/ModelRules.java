package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.function.CoreElement;
import org.keywork.practitioner.DesignatedReading;
import org.keywork.practitioner.NonDesignatedReading;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Whichever model of key working a service has, it is key working, it is what its people make it, and
 * it was not chosen for its price alone.
 *
 * @since 0.1
 */
public final class ModelRules {

  private static final Part<ServiceDescription> DESCRIPTION =
      new Part<>(Location.at("description"), KeyWorkerService::description);
  private static final Set<GroundAgainstDesignated> FOR_COST_ALONE =
      Set.of(GroundAgainstDesignated.COST);

  /** In whichever model, all of the core elements are there. */
  public static final Rule<KeyWorkerService> CORE_ELEMENTS = rule("service.core-elements")
      .from(PACK.at("ch.1 / The core elements"), restating(96))
      .says(MUST, "The description of the service holds all six core elements of key working.")
      .appliesTo(KeyWorkerService.class, "every service")
      .isMetWhen(ModelRules::coreElements)
      .otherwise("The description of the service lacks {lacking}.")
      .remedy("Settle with the agencies how the service does this, and write it down.");

  /** The model of a service is what its key workers make it. */
  public static final Rule<KeyWorkerService> MODEL_OF_ITS_PEOPLE =
      rule("service.model-of-its-people")
          .from(GUIDE.at("1 / Models"), restating(106))
          .says(
              MUST,
              "A service with both designated and non-designated key workers is blended, and one"
                  + " with only either is not.")
          .reading(DesignatedReading.READING, NonDesignatedReading.READING)
          .appliesTo(
              KeyWorkerService.class,
              "services whose model and key workers are recorded",
              service -> service.model().isPresent() && !service.keyWorkers().isEmpty())
          .isMetWhen(ModelRules::modelOfItsPeople)
          .otherwise(
              "The service is recorded as {model}, but by the roles of its key workers it is not.")
          .remedy("Correct the model or the roles of the key workers, whichever is wrong.");

  /** Designated key workers are not ruled out for what they cost alone. */
  public static final Rule<KeyWorkerService> NOT_FOR_COST_ALONE =
      rule("service.designated-not-ruled-out-for-cost")
          .from(PACK.at("ch.5 / Types of key workers"), restating(108))
          .says(SHOULD, "Designated key workers are not ruled out for their cost alone.")
          .appliesTo(
              KeyWorkerService.class,
              "services that ruled out designated key workers",
              service -> service.choiceOfModel().map(ModelRules::isRuledOut).orElse(false))
          .isMetWhen(ModelRules::notForCostAlone)
          .otherwise("Designated key workers were ruled out for their cost alone.")
          .remedy(
              "Cost in the time of key workers with another role; with it they were not found cheaper.");

  private ModelRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CORE_ELEMENTS, MODEL_OF_ITS_PEOPLE, NOT_FOR_COST_ALONE);
  }

  private static Verdict coreElements(KeyWorkerService service, Basis basis) {
    Set<CoreElement> held =
        service.description().map(ServiceDescription::coreElements).orElse(Set.of());
    if (held.size() == CoreElement.values().length) {
      return Verdict.met();
    }
    if (held.isEmpty()) {
      return Verdict.cannotTell(
          DESCRIPTION.at(service, "coreElements"),
          "which of the core elements the description of the service holds");
    }
    Set<CoreElement> lacking = EnumSet.complementOf(EnumSet.copyOf(held));
    return Verdict.notMet(
        DESCRIPTION.at(service, "coreElements"), Facts.none().andCodes("lacking", lacking));
  }

  private static Verdict modelOfItsPeople(KeyWorkerService service, Basis basis) {
    ServiceModel model = service.model().orElseThrow();
    return switch (MakeUp.of(service.keyWorkers(), basis.policy()).makes(model)) {
      case YES -> Verdict.met();
      case NO -> Verdict.notMet(Location.at("model"), fact("model", model));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            Location.at("keyWorkers"), "in which role each key worker does key working");
    };
  }

  private static boolean isRuledOut(ChoiceOfModel choice) {
    return choice.designatedRuledOut().orElse(!choice.grounds().isEmpty());
  }

  private static Verdict notForCostAlone(KeyWorkerService service, Basis basis) {
    Set<GroundAgainstDesignated> grounds = service.choiceOfModel().orElseThrow().grounds();
    if (grounds.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("choiceOfModel").then("grounds"),
          "why designated key workers were ruled out");
    }
    return grounds.equals(FOR_COST_ALONE)
        ? Verdict.notMet(Location.at("choiceOfModel").then("grounds"))
        : Verdict.met();
  }
}
