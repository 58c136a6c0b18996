package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * How a service trains its key workers, and whom else.
 *
 * @since 0.1
 */
public final class TrainingArrangementRules {

  private static final String CONCERNED = "services whose training is recorded";
  private static final Set<AgencyKind> CORE =
      EnumSet.of(AgencyKind.HEALTH, AgencyKind.EDUCATION, AgencyKind.SOCIAL_CARE);
  private static final Part<TrainingArrangements> TRAINING =
      new Part<>(Location.at("training"), KeyWorkerService::training);

  /** There is training to go on with. */
  public static final Rule<KeyWorkerService> ONGOING = rule("service.ongoing-training")
      .from(PACK.at("ch.1"), restating(139, 425))
      .says(MUST, "The service has ongoing training for those who have had their induction.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> TRAINING.isArranged(
          service,
          basis.asOf(),
          "ongoing",
          TrainingArrangements::ongoing,
          "whether the service has ongoing training for its key workers"))
      .otherwise("There is no training for key workers after their induction.")
      .remedy("Plan sessions for the year, and ask key workers what they should be about.");

  /** Agencies learn together what they are to do together. */
  public static final Rule<KeyWorkerService> SEVERAL_AGENCIES =
      rule("service.training-for-several-agencies")
          .from(GUIDE.at("5b / Initial training"), restating(143))
          .says(MUST, "Practitioners of two or more agencies come to the training.")
          .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
          .isMetWhen(TrainingArrangementRules::severalAgencies)
          .otherwise("Only practitioners of {agency} come to the training.")
          .remedy("Invite practitioners of the other agencies to the next session.");

  /** Families know what key workers have to learn. */
  public static final Rule<KeyWorkerService> DEVELOPED_WITH_FAMILIES =
      rule("service.training-developed-with-families")
          .from(GUIDE.at("5b / Initial training"), restating(144))
          .says(MUST, "Families have a part in working out the training.")
          .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
          .isMetWhen((service, basis) -> TRAINING.isArranged(
              service,
              basis.asOf(),
              "developedWithFamilies",
              TrainingArrangements::developedWithFamilies,
              "whether families have a part in working out the training"))
          .otherwise("Families have no part in working out the training.")
          .remedy("Ask some families what key workers should learn, and work it out with them.");

  /** Nobody tells it better. */
  public static final Rule<KeyWorkerService> DELIVERED_WITH_FAMILIES =
      rule("service.training-delivered-with-families")
          .from(GUIDE.at("5b / Initial training"), restating(144))
          .says(MUST, "Families have a part in giving the training.")
          .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
          .isMetWhen((service, basis) -> TRAINING.isArranged(
              service,
              basis.asOf(),
              "deliveredWithFamilies",
              TrainingArrangements::deliveredWithFamilies,
              "whether families have a part in giving the training"))
          .otherwise("Families have no part in giving the training.")
          .remedy("Invite a parent or a young person to lead a session, and pay them for it.");

  /** Key workers learn from each other's agencies. */
  public static final Rule<KeyWorkerService> MIXED_GROUPS = rule("service.training-in-mixed-groups")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(147))
      .says(
          SHOULD,
          "Some of the training and supervision is in groups of key workers of several"
              + " agencies.")
      .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
      .isMetWhen((service, basis) -> TRAINING.isArranged(
          service,
          basis.asOf(),
          "mixedGroups",
          TrainingArrangements::mixedGroups,
          "whether key workers of several agencies are trained and supervised together"))
      .otherwise("Key workers of several agencies are never trained or supervised together.")
      .remedy("Bring key workers of several agencies together for some of the sessions.");

  /** It can be looked up who does what locally. */
  public static final Rule<KeyWorkerService> LOCAL_SERVICES_PACK =
      rule("service.local-services-pack")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(148))
          .says(SHOULD, "A pack of information on local services goes with the training.")
          .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
          .isMetWhen((service, basis) -> TRAINING.isArranged(
              service,
              basis.asOf(),
              "localServicesPack",
              TrainingArrangements::localServicesPack,
              "whether key workers have a pack of information on local services"))
          .otherwise("Key workers have no pack of information on local services.")
          .remedy("Put one together with the agencies, and say who keeps it up to date.");

  /** Key working is not for key workers only. */
  public static final Rule<KeyWorkerService> IN_CORE_TRAINING =
      rule("service.key-working-in-core-training")
          .from(GUIDE.at("5a / Workforce development"), restating(149))
          .says(
              SHOULD,
              "Key working is in the core training of all practitioners of education, health and"
                  + " social care.")
          .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
          .isMetWhen(TrainingArrangementRules::inCoreTraining)
          .otherwise("Key working is not in the core training of {agencies}.")
          .remedy("Ask those who train their staff to take it up, and offer to come and speak.");

  /** The plan of a service answers what its training is to be. */
  public static final Rule<KeyWorkerService> TRAINING_SETTLED = rule("service.training-settled")
      .from(PACK.at("ch.5 / Training"), restating(153))
      .says(
          SHOULD,
          "The plan of the service settles induction, ongoing training, how and where they take"
              + " place, how training needs are assessed, and who pays.")
      .appliesTo(KeyWorkerService.class, CONCERNED, TrainingArrangementRules::isTold)
      .isMetWhen(TrainingArrangementRules::trainingSettled)
      .otherwise("As to training, the plan of the service leaves open {missing}.")
      .remedy("Settle it with the agencies, and write it into the plan.");

  private TrainingArrangementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        ONGOING,
        SEVERAL_AGENCIES,
        DEVELOPED_WITH_FAMILIES,
        DELIVERED_WITH_FAMILIES,
        MIXED_GROUPS,
        LOCAL_SERVICES_PACK,
        IN_CORE_TRAINING,
        TRAINING_SETTLED);
  }

  static boolean isTold(KeyWorkerService service) {
    return service.training().isPresent();
  }

  private static Verdict severalAgencies(KeyWorkerService service, Basis basis) {
    Set<AgencyId> audience = service.training().orElseThrow().audience();
    if (audience.size() > 1) {
      return Verdict.met();
    }
    Location at = TRAINING.at(service, "audience");
    return audience.isEmpty()
        ? Verdict.cannotTell(at, "whose practitioners come to the training")
        : Verdict.notMet(at, Facts.none().andIds("agency", audience));
  }

  private static Verdict inCoreTraining(KeyWorkerService service, Basis basis) {
    Set<AgencyId> in = service.training().orElseThrow().inCoreTrainingOf();
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < service.agencies().size(); i++) {
      Agency agency = service.agencies().get(i);
      if (CORE.contains(agency.kind())) {
        if (!in.contains(agency.id())) {
          return leftOut(service, in);
        }
        verdict = Verdict.met();
      }
    }
    return verdict;
  }

  private static Verdict leftOut(KeyWorkerService service, Set<AgencyId> in) {
    Location at = TRAINING.at(service, "inCoreTrainingOf");
    if (in.isEmpty()) {
      return Verdict.cannotTell(at, "in whose core training key working is");
    }
    List<AgencyId> without = service.agencies().stream()
        .filter(agency -> CORE.contains(agency.kind()) && !in.contains(agency.id()))
        .map(Agency::id)
        .toList();
    return Verdict.notMet(at, Facts.none().andIds("agencies", without));
  }

  private static Verdict trainingSettled(KeyWorkerService service, Basis basis) {
    Set<TrainingQuestion> settled = service.training().orElseThrow().settled();
    if (settled.size() == TrainingQuestion.values().length) {
      return Verdict.met();
    }
    Location at = TRAINING.at(service, "settled");
    if (settled.isEmpty()) {
      return Verdict.cannotTell(at, "what the plan of the service settles about training");
    }
    Set<TrainingQuestion> missing = EnumSet.allOf(TrainingQuestion.class);
    missing.removeAll(settled);
    return Verdict.notMet(at, Facts.none().andCodes("missing", missing));
  }
}
