package org.keywork.service;

import static org.keywork.rule.Facts.none;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Arrangement;
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

  private CaseloadLimitRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MAXIMUM_SET);
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
}
