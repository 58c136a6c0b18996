package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service has settled how its key workers are supervised, and who supervises their manager.
 *
 * @since 0.1
 */
public final class SupervisionArrangementRules {

  private static final Part<SupervisionArrangements> SUPERVISION =
      new Part<>(Location.at("supervision"), KeyWorkerService::supervision);
  private static final int MATTERS = SupervisionMatter.values().length;

  /** Everybody knows what to expect. */
  public static final Rule<KeyWorkerService> STATED = rule("service.supervision-stated")
      .from(PACK.at("ch.5 / Supervision"), restating(166))
      .says(
          SHOULD,
          "The service states how often, where, in what structure and at what times its key"
              + " workers are supervised.")
      .appliesTo(KeyWorkerService.class, "key worker services")
      .isMetWhen(SupervisionArrangementRules::stated)
      .otherwise("The service does not state the {missing} of its supervision.")
      .remedy("Settle it with the key workers and those who supervise them, and write it down.");

  /** The manager is supervised, too. */
  public static final Rule<KeyWorkerService> MANAGERS_SUPERVISOR =
      rule("service.managers-supervisor-stated")
          .from(PACK.at("ch.5 / Service manager"), restating(168))
          .says(SHOULD, "It is stated who supervises the service manager.")
          .appliesTo(
              KeyWorkerService.class,
              "services whose arrangements for supervision are on record",
              service -> service.supervision().isPresent())
          .isMetWhen(SupervisionArrangementRules::managersSupervisor)
          .otherwise("It is not stated who supervises the service manager.")
          .remedy("Settle with the management group who supervises the service manager.");

  private SupervisionArrangementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(STATED, MANAGERS_SUPERVISOR);
  }

  private static Verdict stated(KeyWorkerService service, Basis basis) {
    Set<SupervisionMatter> stated =
        service.supervision().map(SupervisionArrangements::stated).orElse(Set.of());
    if (stated.size() == MATTERS) {
      return Verdict.met();
    }
    Location at = SUPERVISION.at(service, "stated");
    if (!isAsked(service, basis)) {
      return Verdict.cannotTell(at, "what the service states about the supervision of key workers");
    }
    Set<SupervisionMatter> missing = EnumSet.allOf(SupervisionMatter.class);
    missing.removeAll(stated);
    return Verdict.notMet(SUPERVISION.at(), Facts.none().andCodes("missing", missing));
  }

  private static Verdict managersSupervisor(KeyWorkerService service, Basis basis) {
    if (SUPERVISION.says(service, SupervisionArrangements::managerSupervisedBy).isPresent()) {
      return Verdict.met();
    }
    return isAsked(service, basis)
        ? Verdict.notMet(SUPERVISION.at())
        : Verdict.cannotTell(
            SUPERVISION.at(service, "managerSupervisedBy"), "who supervises the service manager");
  }

  private static boolean isAsked(KeyWorkerService service, Basis basis) {
    return service.supervision().filter(each -> each.isAskedBy(basis.asOf())).isPresent();
  }
}
