package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Arrangement;
import org.keywork.function.CoreElement;
import org.keywork.practitioner.DesignatedReading;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.NonDesignatedReading;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.WireName;

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
          .otherwise("The model is recorded as {model}, but the key workers make it another one.")
          .remedy("Correct the model or the roles of the key workers, whichever is wrong.");

  /** What non-designated key workers lack by their position is offset. */
  public static final Rule<KeyWorkerService> NON_DESIGNATED_OFFSET =
      rule("service.non-designated-offset")
          .from(PACK.at("ch.5 / Types of key workers"), restating(107))
          .says(
              MAY,
              "Training, supervision and peer support offset the advantages that designated key"
                  + " workers have for outcomes, management and team spirit.")
          .appliesTo(
              KeyWorkerService.class,
              "services with non-designated key workers of whose footing something is recorded",
              service -> service.footing().isPresent() && hasNonDesignated(service))
          .isMetWhen(ModelRules::offset)
          .otherwise("Key workers with another role are left without {lacking}.")
          .remedy("Provide it, as either model works well where all three are there.");

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

  /** What offsets the advantages of designated key workers. */
  private enum Offset {
    TRAINING("training"),
    SUPERVISION("supervision"),
    PEER_SUPPORT("peerSupport");

    private final String property;

    Offset(String property) {
      this.property = property;
    }

    private Location place() {
      return Location.at("footing").then(property);
    }
  }

  private ModelRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CORE_ELEMENTS, MODEL_OF_ITS_PEOPLE, NON_DESIGNATED_OFFSET, NOT_FOR_COST_ALONE);
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

  private static boolean hasNonDesignated(KeyWorkerService service) {
    return service.model().filter(ServiceModel::hasNonDesignatedKeyWorkers).isPresent()
        || service.keyWorkers().stream()
            .flatMap(keyWorker -> keyWorker.practitioner().role().stream())
            .anyMatch(NonDesignated.class::isInstance);
  }

  private static Verdict offset(KeyWorkerService service, Basis basis) {
    Footing footing = service.footing().orElseThrow();
    return provided(footing.training(), Offset.TRAINING, basis)
        .and(provided(footing.supervision(), Offset.SUPERVISION, basis))
        .and(provided(footing.peerSupport(), Offset.PEER_SUPPORT, basis));
  }

  private static Verdict provided(Optional<Arrangement> arrangement, Offset what, Basis basis) {
    if (arrangement.isEmpty()) {
      return Verdict.cannotTell(what.place(), "whether there is " + WireName.inWords(what));
    }
    return arrangement.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(what.place(), fact("lacking", what));
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
