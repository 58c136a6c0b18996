package org.keywork.service;

import static org.keywork.caseload.RoleKind.DESIGNATED;
import static org.keywork.caseload.RoleKind.NON_DESIGNATED;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Facts.none;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Arrangement;
import org.keywork.caseload.Caseload;
import org.keywork.caseload.CaseloadLimit;
import org.keywork.caseload.RoleKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service settles how many families its key workers carry.
 *
 * @since 0.1
 */
public final class CaseloadLimitRules {

  private static final Location CASELOAD_LIMIT = Location.at("caseloadLimit");

  /** It is settled how many families are too many. */
  public static final Rule<KeyWorkerService> MAXIMUM_SET = rule("service.caseload-maximum-set")
      .from(PACK.at("ch.1 / Planning the service"), restating(179))
      .says(
          MUST, "The service has set how many families a key worker of each kind carries at most.")
      .reading(CaseloadLimit.MOST_FOR_DESIGNATED, CaseloadLimit.MOST_FOR_NON_DESIGNATED)
      .appliesTo(
          KeyWorkerService.class,
          "services with key workers whose role is recorded",
          service ->
              service.keyWorkers().stream().anyMatch(each -> RoleKind.of(each).isPresent()))
      .isMetWhen(CaseloadLimitRules::maximumSet)
      .otherwise("There is no formal limit to how many families {kinds} key workers carry.")
      .remedy("Agree with the key workers on a maximum, and set it in the policy.");

  /**
   * There is a formal limit. What the record of the service says of one is for {@link #MAXIMUM_SET}, so
   * that a missing limit gives one finding.
   */
  public static final Rule<ServiceAtWork> FORMAL_LIMIT = rule("caseload.formal-limit")
      .from(EVALUATION.at("Providing appropriate training"), restating(182))
      .says(MAY, "There is a formal limit to the number of families that a key worker carries.")
      .reading(CaseloadLimit.MOST_FOR_DESIGNATED, CaseloadLimit.MOST_FOR_NON_DESIGNATED)
      .appliesTo(
          ServiceAtWork.class,
          "services whose key workers carry families and whose record says nothing of a limit",
          atWork -> atWork.service().caseloadLimit().isEmpty())
      .isMetWhen(CaseloadLimitRules::formalLimit)
      .otherwise("The policy sets no maximum for {kind} key workers; {keyWorkers} of them"
          + " {keyWorkers?carries|carry} {families} families, and the fullest caseload holds"
          + " {most}.")
      .remedy("Agree with the key workers how many families are too many, and set that number in"
          + " the policy.");

  private CaseloadLimitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MAXIMUM_SET, FORMAL_LIMIT);
  }

  /** A limit that is in force is one, even where the policy does not know the figure. */
  private static Verdict maximumSet(KeyWorkerService service, Basis basis) {
    if (isSetForEach(service.keyWorkers(), basis)) {
      return Verdict.met();
    }
    Optional<Arrangement> limit = service.caseloadLimit();
    if (limit.isEmpty()) {
      return Verdict.cannotTell(
          CASELOAD_LIMIT, "whether there is a limit to how many families a key worker carries");
    }
    return limit.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(
            CASELOAD_LIMIT, none().andCodes("kinds", withoutMaximum(service.keyWorkers(), basis)));
  }

  private static boolean isSetForEach(List<KeyWorker> keyWorkers, Basis basis) {
    for (int i = 0; i < keyWorkers.size(); i++) {
      Optional<RoleKind> kind = RoleKind.of(keyWorkers.get(i));
      if (kind.isPresent() && !isSetFor(kind.get(), basis)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSetFor(RoleKind kind, Basis basis) {
    return basis.value(CaseloadLimit.maximumOf(kind)).isPresent();
  }

  private static Set<RoleKind> withoutMaximum(List<KeyWorker> keyWorkers, Basis basis) {
    Set<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
    keyWorkers.forEach(each -> RoleKind.of(each).ifPresent(kinds::add));
    kinds.removeIf(kind -> isSetFor(kind, basis));
    return kinds;
  }

  private static Verdict formalLimit(ServiceAtWork atWork, Basis basis) {
    List<Caseload> caseloads = atWork.caseloads().each();
    return formalLimit(caseloads, DESIGNATED, basis)
        .and(formalLimit(caseloads, NON_DESIGNATED, basis));
  }

  private static Verdict formalLimit(List<Caseload> caseloads, RoleKind kind, Basis basis) {
    int keyWorkers = 0;
    int families = 0;
    int most = 0;
    for (Caseload each : caseloads) {
      int carried = each.isOf(kind) ? each.countOn(basis.asOf()) : 0;
      keyWorkers += carried > 0 ? 1 : 0;
      families += carried;
      most = Math.max(most, carried);
    }
    if (families == 0) {
      return Verdict.notApplicable();
    }
    return isSetFor(kind, basis)
        ? Verdict.met()
        : Verdict.notMet(
            Location.here(),
            fact("kind", kind)
                .and("keyWorkers", keyWorkers)
                .and("families", families)
                .and("most", most));
  }
}
