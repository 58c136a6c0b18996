package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.Designated;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The service reaches everybody in its area.
 *
 * @since 0.1
 */
public final class ReachRules {

  private static final Part<AreaServed> AREA =
      new Part<>(Location.at("area"), KeyWorkerService::area);
  private static final Part<Reach> REACH =
      new Part<>(Location.at("reach"), KeyWorkerService::reach);

  /** The service knows who lives in its area. */
  public static final Rule<KeyWorkerService> MAKE_UP_KNOWN = rule("service.cultural-make-up-known")
      .from(CCNUK.at("O12"), restating(12, 414))
      .says(
          MUST,
          "The service knows the cultural make-up of its area, minority ethnic groups included.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen((service, basis) -> makeUpKnown(service, basis))
      .otherwise("The service has no account of the cultural make-up of its area.")
      .remedy("Ask the council, the census and community groups who lives in the area.");

  /**
   * What each group needs is provided. Where no group is listed, {@link #MAKE_UP_KNOWN} tells whether
   * the service knows of any.
   */
  public static final Rule<KeyWorkerService> COMMUNITIES_PROVIDED_FOR =
      rule("service.communities-provided-for")
          .from(CCNUK.at("O12"), restating(12, 414))
          .says(MUST, "The service provides for the needs of every cultural group of its area.")
          .appliesTo(KeyWorkerService.class, "services that know the groups of their area")
          .isMetWhen(ReachRules::communitiesProvidedFor)
          .otherwise("What the community {community} needs is not provided for.")
          .remedy("Ask families and groups of the community what they need, and provide it.");

  /** A separate service can miss those who need it most. */
  public static final Rule<KeyWorkerService> WATCHED = rule("service.reach-watched")
      .from(EVALUATION.at("Discussion"), restating(80))
      .says(MUST, "The service watches whether hard-to-reach families find it.")
      .appliesTo(
          KeyWorkerService.class, "services with designated key workers", ReachRules::mayMiss)
      .isMetWhen((service, basis) -> ifDesignated(service, watched(service, basis)))
      .otherwise("Nobody watches whether hard-to-reach families find the service.")
      .remedy("Compare, group by group, who is referred with who lives in the area.");

  /** What the watching shows is acted upon. */
  public static final Rule<KeyWorkerService> ACTED_UPON = rule("service.reach-acted-upon")
      .from(EVALUATION.at("Discussion"), restating(80))
      .says(
          MUST, "Where hard-to-reach families do not find the service, it does something about it.")
      .appliesTo(
          KeyWorkerService.class,
          "services with designated key workers that watch who finds them",
          ReachRules::mayMiss)
      .isMetWhen((service, basis) -> ifDesignated(service, actedUpon(service, basis)))
      .otherwise("Some hard-to-reach families do not find the service, and nothing was done about"
          + " it.")
      .remedy("Ask those who know these families how to reach them, and go there.");

  private ReachRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MAKE_UP_KNOWN, COMMUNITIES_PROVIDED_FOR, WATCHED, ACTED_UPON);
  }

  private static Verdict makeUpKnown(KeyWorkerService service, Basis basis) {
    return AREA.isArranged(
        service,
        basis.asOf(),
        "culturalProfile",
        AreaServed::culturalProfile,
        "whether the service knows the cultural make-up of its area");
  }

  private static Verdict communitiesProvidedFor(KeyWorkerService service, Basis basis) {
    List<Community> communities = service.area().map(AreaServed::communities).orElse(List.of());
    if (communities.isEmpty()) {
      return makeUpKnown(service, basis).kind() == Verdict.Kind.MET
          ? Verdict.cannotTell(
              Location.at("area").then("communities"), "which cultural groups live in the area")
          : Verdict.notApplicable();
    }
    Verdict verdict = Verdict.met();
    for (int i = 0; i < communities.size(); i++) {
      Location at = Location.at("area").then("communities", i).then("providedFor");
      verdict = verdict.and(providedFor(communities.get(i), at));
    }
    return verdict;
  }

  private static Verdict providedFor(Community community, Location at) {
    Optional<Boolean> provided = community.providedFor();
    if (provided.isEmpty()) {
      return Verdict.cannotTell(at, "whether the service provides what the community needs");
    }
    return provided.get() ? Verdict.met() : Verdict.notMet(at, fact("community", community.id()));
  }

  private static boolean mayMiss(KeyWorkerService service) {
    return service.model().map(ServiceModel::hasDesignatedKeyWorkers).orElse(true);
  }

  /** Where the model is not recorded, one designated key worker tells enough. */
  private static boolean isNotTold(KeyWorkerService service) {
    return service.model().isEmpty()
        && service.keyWorkers().stream()
            .flatMap(keyWorker -> keyWorker.practitioner().role().stream())
            .noneMatch(Designated.class::isInstance);
  }

  /** What is missing is missed only where somebody does nothing but key working. */
  private static Verdict ifDesignated(KeyWorkerService service, Verdict verdict) {
    return verdict.kind() == Verdict.Kind.NOT_MET && isNotTold(service)
        ? Verdict.cannotTell(Location.at("model"), "whether the service has designated key workers")
        : verdict;
  }

  private static Verdict watched(KeyWorkerService service, Basis basis) {
    return REACH.isArranged(
        service,
        basis.asOf(),
        "watched",
        Reach::watched,
        "whether anybody watches if hard-to-reach families find the service");
  }

  private static Verdict actedUpon(KeyWorkerService service, Basis basis) {
    Optional<Boolean> someMissed = REACH.says(service, Reach::someMissed);
    if (someMissed.isPresent()) {
      return someMissed.get()
          ? REACH.isSo(
              service,
              "actedUpon",
              Reach::actedUpon,
              "whether something was done for families that do not find the service")
          : Verdict.notApplicable();
    }
    return watched(service, basis).kind() == Verdict.Kind.MET
        ? Verdict.cannotTell(
            REACH.at(service, "someMissed"),
            "whether some hard-to-reach families do not find the service")
        : Verdict.notApplicable();
  }
}
