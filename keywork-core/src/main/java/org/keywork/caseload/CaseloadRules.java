package org.keywork.caseload;

import static org.keywork.caseload.RoleKind.DESIGNATED;
import static org.keywork.caseload.RoleKind.NON_DESIGNATED;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.WorkloadReview;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.rule.Weight;

/**
 * Nobody carries more families than they can. What is too many only the service can say; figures that
 * research observed are there to compare with.
 *
 * @since 0.1
 */
public final class CaseloadRules {

  private static final Parameter<?>[] WEIGHTS =
      FamilyWeights.parameters().toArray(new Parameter<?>[0]);

  /** Non-designated key workers carry about as many families as elsewhere. */
  public static final Rule<Caseloads> OBSERVED_MEAN = rule("caseload.observed-mean-non-designated")
      .from(PACK.at("ch.1 / Planning the service"), restating(180))
      .says(
          MAY,
          "Non-designated key workers carry no more than"
              + " {caseload.observed-most-non-designated} families on average.")
      .reading(ObservedRange.MOST_OF_NON_DESIGNATED)
      .appliesTo(Caseloads.class, "services whose non-designated key workers carry families")
      .isMetWhen(CaseloadRules::observedMean)
      .otherwise("{keyWorkers} non-designated key {keyWorkers?worker carries|workers carry}"
          + " {families} families, more on average than the"
          + " {caseload.observed-most-non-designated} observed elsewhere: above it {above}.")
      .remedy("Ask {above} whether the families leave enough time for the main role, and for"
          + " each of them.");

  /** A designated key worker carries about as many families as elsewhere. */
  public static final Rule<Caseload> OBSERVED_RANGE = rule("caseload.observed-range-designated")
      .from(PACK.at("ch.1 / Planning the service"), restating(181))
      .says(
          MAY,
          "A designated key worker carries no more than {caseload.observed-most-designated}"
              + " families.")
      .reading(ObservedRange.MOST_OF_DESIGNATED)
      .appliesTo(Caseload.class, "designated key workers", caseload -> caseload.isOf(DESIGNATED))
      .isMetWhen(CaseloadRules::observedRange)
      .otherwise("The key worker {keyWorker} carries {families} families, more than the"
          + " {caseload.observed-most-designated} observed elsewhere.")
      .remedy("Ask {keyWorker} whether the families leave enough time for each of them.");

  /**
   * There is room for what is urgent. A family taken beyond the maximum is for {@link
   * #NONE_TAKEN_WHEN_FULL}, so that a caseload that is too full gives one finding.
   */
  public static final Rule<Caseload> ROOM_FOR_URGENT_NEEDS = rule("caseload.room-for-urgent-needs")
      .from(GUIDE.at("2 / Continuum of provision"), restating(184))
      .says(SHOULD, "A caseload leaves room below its maximum for urgent needs.")
      .reading(CaseloadLimit.parameters().toArray(new Parameter<?>[0]))
      .reading(WEIGHTS)
      .appliesTo(Caseload.class, "key workers who carry families and whose maximum is set")
      .isMetWhen(CaseloadRules::roomForUrgentNeeds)
      .otherwise("The {families} {families?family|families} of the key worker {keyWorker} leave"
          + " less room below the maximum of {maximum} than urgent needs may ask for.")
      .remedy("Give {keyWorker} no other family for now, and see which of the present ones need"
          + " less than they did.");

  /** Somebody sees all of a key worker's work together. */
  public static final Rule<Caseload> OVERALL_WORKLOAD = rule("caseload.overall-workload-seen")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(187))
      .says(
          SHOULD,
          "Management looks at a key worker's work as a whole, that in the main role included.")
      .appliesTo(Caseload.class, "key workers who carry families")
      .isMetWhen(CaseloadRules::overallWorkload)
      .otherwise("Management looked at the families of the key worker {keyWorker} on {on}, and not"
          + " at the work in the main role.")
      .remedy("Look with {keyWorker}, and with whoever manages the main role, at all the work"
          + " together.");

  /** A full caseload does not grow unless somebody answers for it. */
  public static final Rule<Caseload> NONE_TAKEN_WHEN_FULL = rule("caseload.none-taken-when-full")
      .from(PACK.at("Ex.8"), restating(188))
      .says(
          SHOULD,
          "A family that takes a caseload beyond its maximum is refused, or it is agreed that the"
              + " key worker has it all the same.")
      .reading(CaseloadLimit.MOST_FOR_DESIGNATED, CaseloadLimit.MOST_FOR_NON_DESIGNATED)
      .reading(WEIGHTS)
      .appliesTo(Caseload.class, "key workers who carry families and whose maximum is set")
      .isMetWhen(CaseloadRules::noneTakenWhenFull)
      .otherwise("The family {family} came to the key worker {keyWorker} on {on}, beyond the"
          + " maximum of {maximum}, and nobody has agreed to that.")
      .remedy("Find the family another key worker with {keyWorker}, or agree that it stays and"
          + " record when that was agreed.");

  private CaseloadRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(
        OBSERVED_MEAN,
        OBSERVED_RANGE,
        ROOM_FOR_URGENT_NEEDS,
        OVERALL_WORKLOAD,
        NONE_TAKEN_WHEN_FULL);
  }

  /** The figure is an average, so the average is compared and no single caseload. */
  private static Verdict observedMean(Caseloads caseloads, Basis basis) {
    List<Caseload> carrying = carrying(caseloads, NON_DESIGNATED, basis);
    if (carrying.isEmpty()) {
      return Verdict.notApplicable();
    }
    int most = basis.value(ObservedRange.MOST_OF_NON_DESIGNATED).orElseThrow();
    int families = families(carrying, basis);
    if (families <= most * carrying.size()) {
      return Verdict.met();
    }
    List<PractitionerId> above = carrying.stream()
        .filter(each -> each.countOn(basis.asOf()) > most)
        .map(each -> each.keyWorker().id())
        .toList();
    return Verdict.notMet(
        Location.here(),
        fact("keyWorkers", carrying.size()).and("families", families).andIds("above", above));
  }

  private static List<Caseload> carrying(Caseloads caseloads, RoleKind kind, Basis basis) {
    return caseloads.of(kind).stream()
        .filter(each -> each.countOn(basis.asOf()) > 0)
        .toList();
  }

  private static int families(List<Caseload> caseloads, Basis basis) {
    return caseloads.stream().mapToInt(each -> each.countOn(basis.asOf())).sum();
  }

  private static Verdict observedRange(Caseload caseload, Basis basis) {
    int families = caseload.countOn(basis.asOf());
    return families <= basis.value(ObservedRange.MOST_OF_DESIGNATED).orElseThrow()
        ? Verdict.met()
        : Verdict.notMet(
            Location.here(),
            fact("keyWorker", caseload.keyWorker().id()).and("families", families));
  }

  /** The whole maximum used leaves no room, even where no reserve is set. */
  private static Verdict roomForUrgentNeeds(Caseload caseload, Basis basis) {
    CaseloadLimit limit = caseload.limit(basis.policy());
    int families = caseload.countOn(basis.asOf());
    if (limit.maximum().isEmpty() || families == 0) {
      return Verdict.notApplicable();
    }
    if (isRoomLeft(
        limit, Load.of(caseload.weighedOn(basis.asOf(), basis.policy())).weight())) {
      return Verdict.met();
    }
    return TakenWhenFull.in(caseload, basis).isEmpty()
        ? Verdict.notMet(
            Location.here(),
            fact("keyWorker", caseload.keyWorker().id())
                .and("families", families)
                .and("maximum", maximum(caseload, basis)))
        : Verdict.notApplicable();
  }

  private static boolean isRoomLeft(CaseloadLimit limit, Weight load) {
    return limit.spareBeside(load).filter(Weight.ZERO::isLessThan).isPresent()
        && limit.plannedSpareBeside(load).filter(Weight.ZERO::isMoreThan).isEmpty();
  }

  private static int maximum(Caseload caseload, Basis basis) {
    return caseload.kind().map(CaseloadLimit::maximumOf).flatMap(basis::value).orElseThrow();
  }

  private static Verdict overallWorkload(Caseload caseload, Basis basis) {
    if (caseload.countOn(basis.asOf()) == 0) {
      return Verdict.notApplicable();
    }
    Optional<WorkloadReview> review =
        caseload.keyWorker().workloadReview().filter(each -> !each.on().isAfter(basis.asOf()));
    if (review.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("workloadReview"), "when management looked at the key worker's whole work");
    }
    return caseload.isOf(DESIGNATED) ? Verdict.met() : withMainRole(caseload, review.get());
  }

  private static Verdict withMainRole(Caseload caseload, WorkloadReview review) {
    if (review.mainRoleIncluded().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("workloadReview").then("mainRoleIncluded"),
          "whether management looked at the work in the main role, too");
    }
    if (review.mainRoleIncluded().get()) {
      return Verdict.met();
    }
    return caseload.isOf(NON_DESIGNATED)
        ? Verdict.notMet(
            Location.at("workloadReview"),
            fact("keyWorker", caseload.keyWorker().id()).and("on", review.on()))
        : Verdict.cannotTell(
            Location.at("practitioner").then("role"), "in which role the key worker works");
  }

  private static Verdict noneTakenWhenFull(Caseload caseload, Basis basis) {
    if (caseload.limit(basis.policy()).maximum().isEmpty() || caseload.countOn(basis.asOf()) == 0) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.met();
    for (TakenWhenFull taken : TakenWhenFull.in(caseload, basis)) {
      verdict = verdict.and(Verdict.notMet(
          Location.here(),
          fact("family", taken.family())
              .and("keyWorker", caseload.keyWorker().id())
              .and("on", taken.on())
              .and("maximum", maximum(caseload, basis))));
    }
    return verdict;
  }
}
