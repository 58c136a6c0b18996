package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import org.keywork.governance.Governance;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * One manager runs the service, and tells the management group how it goes. A service may hold with {@link
 * Formality#WAY_OF_WORKING} that key working that is part of every practitioner's work needs none.
 *
 * @since 0.1
 */
public final class OneManagerRules {

  private static final Location MANAGER = Location.at("manager");

  /** There is one to turn to, whatever it is about. */
  public static final Rule<KeyWorkerService> ONE_FOR_EVERYTHING =
      rule("service.one-manager-for-everything")
          .from(PACK.at("ch.1, ch.5"), restating(375, 409))
          .says(MUST, "One manager is in charge of every aspect of the service.")
          .reading(Formality.READING)
          .appliesTo(KeyWorkerService.class, "every service")
          .isMetWhen((service, basis) ->
              Formality.unlessEmbedded(service, basis, oneManager(service, basis)))
          .otherwise("No one manager is in charge of every aspect of the service.")
          .remedy("Agree who it is, and have every agency say so to its staff.");

  /** Those who steer know how it goes. */
  public static final Rule<KeyWorkerService> REPORTS = rule("service.manager-reports-to-group")
      .from(CCNUK.at("O7"), restating(375, 409))
      .says(MUST, "The manager of the service reports to the management group.")
      .appliesTo(
          KeyWorkerService.class,
          "services whose manager is on record",
          service -> service.manager().isPresent())
      .isMetWhen(OneManagerRules::reports)
      .otherwise("The manager of the service does not report to the management group.")
      .remedy("Agree with the group what it wants to hear of, and how often.");

  private OneManagerRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ONE_FOR_EVERYTHING, REPORTS);
  }

  private static Verdict oneManager(KeyWorkerService service, Basis basis) {
    if (service.manager().isEmpty()) {
      return hasNone(service, basis);
    }
    Location at = MANAGER.then("inChargeOfEverything");
    Optional<Boolean> inCharge = service.manager().get().inChargeOfEverything();
    return inCharge
        .map(yes -> Verdict.metIf(yes, at))
        .orElseGet(() -> Verdict.cannotTell(
            at, "whether the manager is in charge of every aspect of the service"));
  }

  /** Whoever went through the tasks of a manager would have met one. */
  private static Verdict hasNone(KeyWorkerService service, Basis basis) {
    return hasAsked(service, basis)
        ? Verdict.notMet(Location.at("delegation"))
        : Verdict.cannotTell(MANAGER, "who manages the service from day to day");
  }

  /** That there is no group to report to is told by the rules on that group. */
  private static Verdict reports(KeyWorkerService service, Basis basis) {
    return service
            .governance()
            .flatMap(Governance::managementGroup)
            .filter(group -> group.isThereOn(basis.asOf()) == Answer.NO)
            .isPresent()
        ? Verdict.notApplicable()
        : reportsToGroup(service, basis);
  }

  private static Verdict reportsToGroup(KeyWorkerService service, Basis basis) {
    ServiceManager manager = service.manager().orElseThrow();
    OwnedTask reporting =
        service.managersTasks(basis.asOf()).of(ServiceManagerTask.REPORTING_TO_MANAGEMENT_GROUP);
    if (reporting.owners().contains(manager.practitioner())) {
      return Verdict.met();
    }
    return reporting.isOwned() == Answer.CANNOT_TELL || mayShareIt(manager, service, basis)
        ? Verdict.cannotTell(
            MANAGER.then("tasks"), "whether the manager reports to the management group")
        : Verdict.notMet(MANAGER);
  }

  /** Where somebody else has a task, the manager may share it as long as nobody recorded theirs. */
  private static boolean mayShareIt(ServiceManager manager, KeyWorkerService service, Basis basis) {
    return manager.tasks().isEmpty() && !hasAsked(service, basis);
  }

  private static boolean hasAsked(KeyWorkerService service, Basis basis) {
    return service.delegation().filter(each -> each.isAskedBy(basis.asOf())).isPresent();
  }
}
