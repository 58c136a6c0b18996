package org.keywork.service;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.source.Citation;

/**
 * Whoever manages a service, some things have to stay arranged for as long as it runs. That children
 * are safe and heard is asked by {@link VoiceRules}.
 *
 * @since 0.1
 */
public final class StandingArrangementRules {

  private static final Citation MONITORING = PACK.at("ch.2 / Monitoring and review");
  private static final String SERVICES = "key worker services";
  private static final Part<StandingArrangements> STANDING =
      new Part<>(Location.at("standing"), KeyWorkerService::standing);

  /** No family is lost on the way. */
  public static final Rule<KeyWorkerService> FAMILIES_TRACKED = rule("service.families-tracked")
      .from(MONITORING, restating(470))
      .says(MUST, "Each family's progress is followed from referral to final review.")
      .appliesTo(KeyWorkerService.class, SERVICES)
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "familiesTracked",
          StandingArrangements::familiesTracked,
          "whether families' progress is followed from referral to final review"))
      .otherwise("Nobody follows families' progress from referral to final review.")
      .remedy("Settle the steps that a family goes through, and who sees when one is late.");

  /** The service is held to something. */
  public static final Rule<KeyWorkerService> STANDARDS_WATCHED = rule("service.standards-watched")
      .from(MONITORING, restating(470))
      .says(MUST, "It is watched whether the service is up to its standards.")
      .appliesTo(KeyWorkerService.class, SERVICES)
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "standardsWatched",
          StandingArrangements::standardsWatched,
          "whether somebody watches that the service is up to its standards"))
      .otherwise("Nobody watches whether the service is up to its standards.")
      .remedy("Choose the standards with the agencies, and settle who looks at them and when.");

  /** Agencies that once agreed may drift apart. */
  public static final Rule<KeyWorkerService> LINKS_KEPT = rule("service.agency-links-kept")
      .from(MONITORING, restating(470))
      .says(MUST, "It is arranged how the agencies keep up their links with each other.")
      .appliesTo(KeyWorkerService.class, SERVICES)
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "linksBetweenAgencies",
          StandingArrangements::linksBetweenAgencies,
          "whether it is arranged how the agencies keep up their links with each other"))
      .otherwise("Nothing is in place by which the agencies keep up their links with each other.")
      .remedy("Name who looks after the links between the agencies, and when these meet.");

  /** Whoever is not content knows where to go, and gets an answer. */
  public static final Rule<KeyWorkerService> COMPLAINTS_MANAGED = rule("service.complaints-managed")
      .from(MONITORING, restating(392, 470))
      .says(MUST, "Complaints and representations are managed.")
      .appliesTo(KeyWorkerService.class, SERVICES)
      .isMetWhen((service, basis) -> STANDING.isArranged(
          service,
          basis.asOf(),
          "complaints",
          StandingArrangements::complaints,
          "how complaints and representations are managed"))
      .otherwise("Nothing is in place for complaints and representations.")
      .remedy("Settle who takes them, who answers and within what time, and let families know.");

  private StandingArrangementRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(FAMILIES_TRACKED, STANDARDS_WATCHED, LINKS_KEPT, COMPLAINTS_MANAGED);
  }
}
