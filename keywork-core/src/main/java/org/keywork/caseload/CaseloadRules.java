package org.keywork.caseload;

import static org.keywork.caseload.RoleKind.DESIGNATED;
import static org.keywork.caseload.RoleKind.NON_DESIGNATED;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.EVALUATION;
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
      .appliesTo(Caseload.class, "designated key workers", caseload -> isOf(DESIGNATED, caseload))
      .isMetWhen(CaseloadRules::observedRange)
      .otherwise("The key worker {keyWorker} carries {families} families, more than the"
          + " {caseload.observed-most-designated} observed elsewhere.")
      .remedy("Ask {keyWorker} whether the families leave enough time for each of them.");

  /** There is a formal limit. */
  public static final Rule<Caseloads> FORMAL_LIMIT = rule("caseload.formal-limit")
      .from(EVALUATION.at("Providing appropriate training"), restating(182))
      .says(MAY, "There is a formal limit to the number of families that a key worker carries.")
      .reading(CaseloadLimit.MOST_FOR_DESIGNATED, CaseloadLimit.MOST_FOR_NON_DESIGNATED)
      .appliesTo(Caseloads.class, "services whose key workers carry families")
      .isMetWhen(CaseloadRules::formalLimit)
      .otherwise("The policy sets no maximum for {kind} key workers; {keyWorkers} of them"
          + " {keyWorkers?carries|carry} {families} families, and the fullest caseload holds"
          + " {most}.")
      .remedy("Agree with the key workers how many families are too many, and set that number in"
          + " the policy.");

  /** There is room for what is urgent. */
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
        FORMAL_LIMIT,
        ROOM_FOR_URGENT_NEEDS,
        OVERALL_WORKLOAD,
        NONE_TAKEN_WHEN_FULL);
  }

  private static boolean isOf(RoleKind kind, Caseload caseload) {
    return caseload.kind().filter(kind::equals).isPresent();
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
        .filter(each -> each.carriedOn(basis.asOf()).size() > most)
        .map(each -> each.keyWorker().id())
        .toList();
    return Verdict.notMet(
        Location.here(),
        fact("keyWorkers", carrying.size()).and("families", families).andIds("above", above));
  }

  private static List<Caseload> carrying(Caseloads caseloads, RoleKind kind, Basis basis) {
    return caseloads.of(kind).stream()
        .filter(each -> !each.carriedOn(basis.asOf()).isEmpty())
        .toList();
  }

  private static int families(List<Caseload> caseloads, Basis basis) {
    return caseloads.stream()
        .mapToInt(each -> each.carriedOn(basis.asOf()).size())
        .sum();
  }

  private static Verdict observedRange(Caseload caseload, Basis basis) {
    int families = caseload.carriedOn(basis.asOf()).size();
    return families <= basis.value(ObservedRange.MOST_OF_DESIGNATED).orElseThrow()
        ? Verdict.met()
        : Verdict.notMet(
            Location.here(),
            fact("keyWorker", caseload.keyWorker().id()).and("families", families));
  }

  private static Verdict formalLimit(Caseloads caseloads, Basis basis) {
    return formalLimit(caseloads, DESIGNATED, basis)
        .and(formalLimit(caseloads, NON_DESIGNATED, basis));
  }

  private static Verdict formalLimit(Caseloads caseloads, RoleKind kind, Basis basis) {
    List<Caseload> carrying = carrying(caseloads, kind, basis);
    if (carrying.isEmpty()) {
      return Verdict.notApplicable();
    }
    if (basis.value(CaseloadLimit.maximumOf(kind)).isPresent()) {
      return Verdict.met();
    }
    int most = carrying.stream()
        .mapToInt(each -> each.carriedOn(basis.asOf()).size())
        .max()
        .orElseThrow();
    return Verdict.notMet(
        Location.here(),
        fact("kind", kind)
            .and("keyWorkers", carrying.size())
            .and("families", families(carrying, basis))
            .and("most", most));
  }

  /** The whole maximum used leaves no room, even where no reserve is set. */
  private static Verdict roomForUrgentNeeds(Caseload caseload, Basis basis) {
    CaseloadLimit limit = caseload.limit(basis.policy());
    List<CarriedFamily> carried = caseload.weighedOn(basis.asOf(), basis.policy());
    if (limit.maximum().isEmpty() || carried.isEmpty()) {
      return Verdict.notApplicable();
    }
    Weight load = Load.of(carried).weight();
    boolean isRoomLeft = limit.spareBeside(load).filter(Weight.ZERO::isLessThan).isPresent();
    boolean isReserveLeft =
        limit.plannedSpareBeside(load).filter(Weight.ZERO::isMoreThan).isEmpty();
    return isRoomLeft && isReserveLeft
        ? Verdict.met()
        : Verdict.notMet(
            Location.here(),
            fact("keyWorker", caseload.keyWorker().id())
                .and("families", carried.size())
                .and("maximum", maximum(caseload, basis)));
  }

  private static int maximum(Caseload caseload, Basis basis) {
    return caseload.kind().map(CaseloadLimit::maximumOf).flatMap(basis::value).orElseThrow();
  }

  private static Verdict overallWorkload(Caseload caseload, Basis basis) {
    if (caseload.carriedOn(basis.asOf()).isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<WorkloadReview> review =
        caseload.keyWorker().workloadReview().filter(each -> !each.on().isAfter(basis.asOf()));
    if (review.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("workloadReview"), "when management looked at the key worker's whole work");
    }
    return isOf(DESIGNATED, caseload) ? Verdict.met() : withMainRole(caseload, review.get());
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
    return isOf(NON_DESIGNATED, caseload)
        ? Verdict.notMet(
            Location.at("workloadReview"),
            fact("keyWorker", caseload.keyWorker().id()).and("on", review.on()))
        : Verdict.cannotTell(
            Location.at("practitioner").then("role"), "in which role the key worker works");
  }

  private static Verdict noneTakenWhenFull(Caseload caseload, Basis basis) {
    if (caseload.limit(basis.policy()).maximum().isEmpty()
        || caseload.carriedOn(basis.asOf()).isEmpty()) {
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
