package org.keywork.service;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;
import org.keywork.time.Deadline;

/**
 * Key workers' work is audited, so that families are served equally well by each of them.
 *
 * @since 0.1
 */
public final class AuditRules {

  private static final Citation SUPPORT = PACK.at("ch.1 / Support for the key worker");

  /** How often work is audited. */
  public static final Parameter<Period> EVERY = Parameter.period(
          "service.audited-every",
          "the longest time from one audit of key workers' work to the next")
      .open("PACK ch.1 wants a system of auditing and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** There is a way to do it. */
  public static final Rule<KeyWorkerService> SYSTEM = rule("service.work-audited")
      .from(SUPPORT, restating(369))
      .says(
          SHOULD,
          "There is a system of auditing work, so that it is of even quality and up to standard.")
      .appliesTo(
          KeyWorkerService.class, RecordArrangementRules.CONCERNED, RecordArrangementRules::isTold)
      .isMetWhen((service, basis) -> RecordArrangementRules.RECORDS.isArranged(
          service,
          basis.asOf(),
          "auditing",
          RecordArrangements::auditing,
          "whether work is audited for consistency and against standards"))
      .otherwise("There is no system of auditing work.")
      .remedy("Settle who looks at which work against which standards, and tell key workers.");

  /** It is done. */
  public static final Rule<KeyWorkerService> IN_TIME = rule("service.audited-in-time")
      .from(SUPPORT, restating(369))
      .says(SHOULD, "Work is audited again within {service.audited-every}.")
      .reading(EVERY)
      .appliesTo(
          KeyWorkerService.class,
          "services with a system of auditing that have set how often work is audited",
          RecordArrangementRules::isTold)
      .isMetWhen(AuditRules::inTime)
      .otherwise("Work was last audited on {last}, and was to be audited again by {due}.")
      .remedy("Hold the audit, note its day, and set the next one.");

  private AuditRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(SYSTEM, IN_TIME);
  }

  /** On the last day it is in time, on the next it is late. */
  private static Verdict inTime(KeyWorkerService service, Basis basis) {
    RecordArrangements records = service.records().orElseThrow();
    if (!isInPlace(records.auditing(), basis) || basis.value(EVERY).isEmpty()) {
      return Verdict.notApplicable();
    }
    Optional<Deadline> due = records.nextAudit(basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(audits(), "when work was last audited");
    }
    return basis.asOf().isAfter(due.get().lastDay())
        ? Verdict.notMet(
            audits(), fact("last", due.get().reference()).and("due", due.get().lastDay()))
        : Verdict.met();
  }

  private static Location audits() {
    return RecordArrangementRules.RECORDS.at().then("auditedOn");
  }

  private static boolean isInPlace(Optional<Arrangement> auditing, Basis basis) {
    return auditing.isPresent() && auditing.get().isInPlaceOn(basis.asOf());
  }
}
