package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.monitoring.Evaluation;
import org.keywork.monitoring.Monitoring;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * A service is monitored, reviewed and evaluated: three activities, and a rule for each. What is done,
 * or has its day, needs no arrangement to show; a day long past shows nothing of today.
 *
 * @since 0.1
 */
public final class WatchedServiceRules {

  private static final Citation O13 = CCNUK.at("O13");
  private static final String CONCERNED = "key worker services";
  private static final Part<Monitoring> MONITORING =
      new Part<>(Location.at("monitoring"), KeyWorkerService::monitoring);

  /** Somebody keeps an eye on it all the time. */
  public static final Rule<KeyWorkerService> MONITORED = rule("service.monitored")
      .from(O13, restating(415))
      .says(MUST, "The service is monitored.")
      .appliesTo(KeyWorkerService.class, CONCERNED)
      .isMetWhen(WatchedServiceRules::monitored)
      .otherwise("The service is not monitored.")
      .remedy("Settle what is monitored, by whom and how, and begin.");

  /** Somebody looks back at it from time to time. */
  public static final Rule<KeyWorkerService> REVIEWED = rule("service.reviewed")
      .from(O13, restating(415))
      .says(MUST, "The service as a whole is reviewed.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorkerService.class, CONCERNED)
      .isMetWhen(WatchedServiceRules::reviewed)
      .otherwise("The service as a whole is not reviewed.")
      .remedy("Set a day on which the management group reviews it, and another for the next time.");

  /** Somebody finds out what it is worth. */
  public static final Rule<KeyWorkerService> EVALUATED = rule("service.evaluated")
      .from(O13, restating(415))
      .says(MUST, "The service is evaluated.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorkerService.class, CONCERNED)
      .isMetWhen(WatchedServiceRules::evaluated)
      .otherwise("The service is not evaluated.")
      .remedy("Plan an evaluation of outcome and process, with the views of families and key"
          + " workers.");

  private WatchedServiceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MONITORED, REVIEWED, EVALUATED);
  }

  /** Where monitoring has stopped, that it once began does not help. */
  private static Verdict monitored(KeyWorkerService service, Basis basis) {
    Optional<Monitoring> monitoring = service.monitoring();
    return monitoring.flatMap(Monitoring::monitored).isEmpty()
            && monitoring
                .flatMap(Monitoring::plan)
                .filter(plan -> plan.isBegunOn(basis.asOf()))
                .isPresent()
        ? Verdict.met()
        : MONITORING.isArranged(
            service,
            basis.asOf(),
            "monitored",
            Monitoring::monitored,
            "whether the service is monitored");
  }

  private static Verdict reviewed(KeyWorkerService service, Basis basis) {
    return hasADay(service.reviewedOn().stream(), basis)
        ? Verdict.met()
        : MONITORING.isArranged(
            service,
            basis.asOf(),
            "reviewed",
            Monitoring::reviewed,
            "whether the service as a whole is reviewed");
  }

  private static Verdict evaluated(KeyWorkerService service, Basis basis) {
    return hasADay(evaluations(service).flatMap(each -> each.on().stream()), basis)
        ? Verdict.met()
        : MONITORING.isArranged(
            service,
            basis.asOf(),
            "evaluated",
            Monitoring::evaluated,
            "whether the service is evaluated");
  }

  private static Stream<Evaluation> evaluations(KeyWorkerService service) {
    return service.monitoring().stream().flatMap(monitoring -> monitoring.evaluations().stream());
  }

  private static boolean hasADay(Stream<LocalDate> days, Basis basis) {
    return days.anyMatch(day -> !LookBack.isPast(day, basis));
  }
}
