package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.Tenure;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * In supervision every family comes up in the end. A family that somebody covers for a while is left
 * to the supervision of its own key worker.
 *
 * @since 0.1
 */
public final class SupervisedCaseloadRules {

  /** How long a family may go without coming up. */
  public static final Parameter<Period> EVERY_FAMILY_WITHIN = Parameter.period(
          "supervision.every-family-within",
          "the time within which every family of a key worker comes up in supervision")
      .presetOfOurs(
          Period.ofMonths(12),
          "Families come up as needed, and no source says by when each has; twelve months is the"
              + " longest time between two plans, so each comes up once a plan.")
      .between(Period.ofMonths(1), Period.ofYears(3))
      .strictestWhenSmall();

  /** No family is forgotten because it makes no trouble. Completeness over time is a reading. */
  public static final Rule<Caseload> EVERY_FAMILY = rule("supervision.every-family-discussed")
      .from(PACK.at("ch.1"), restating(160))
      .says(
          SHOULD,
          "Every family of a key worker comes up in supervision within"
              + " {supervision.every-family-within}.")
      .reading(EVERY_FAMILY_WITHIN)
      .appliesTo(
          Caseload.class,
          "key workers with families and a session on record",
          SupervisedCaseloadRules::hasSessions)
      .isMetWhen(SupervisedCaseloadRules::everyFamily)
      .otherwise("The family {family} did not come up in the supervision of the key worker"
          + " {keyWorker} after {last}; it was to come up by {due}.")
      .remedy("Go through the family's support in the next session.");

  private SupervisedCaseloadRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(EVERY_FAMILY);
  }

  static boolean hasSessions(Caseload caseload) {
    return caseload
        .keyWorker()
        .supervision()
        .filter(each -> !each.sessions().isEmpty())
        .isPresent();
  }

  private static Verdict everyFamily(Caseload caseload, Basis basis) {
    Supervision supervision = caseload.keyWorker().supervision().orElseThrow();
    if (supervision.lastHeldBy(basis.asOf()).isEmpty()) {
      return Verdict.notApplicable();
    }
    Verdict verdict = Verdict.notApplicable();
    List<AllocatedFamily> families = caseload.families();
    for (int i = 0; i < families.size(); i++) {
      AllocatedFamily family = families.get(i);
      Optional<LocalDate> since = keyWorkerSince(caseload, family, basis.asOf());
      if (since.isPresent()) {
        verdict = verdict.and(cameUp(family, since.get(), caseload, basis));
      }
    }
    return verdict;
  }

  /** The day since which somebody is key worker of a family that is on the active list. */
  private static Optional<LocalDate> keyWorkerSince(
      Caseload caseload, AllocatedFamily family, LocalDate asOf) {
    if (!family.history().isActiveOn(asOf)) {
      return Optional.empty();
    }
    return family.history().tenures().stream()
        .filter(tenure -> isOf(caseload, tenure) && tenure.days().contains(asOf))
        .map(tenure -> tenure.days().firstDay())
        .findFirst();
  }

  private static boolean isOf(Caseload caseload, Tenure tenure) {
    return tenure.keyWorker().equals(caseload.keyWorker().id());
  }

  /** On the last day it may still come up. */
  private static Verdict cameUp(
      AllocatedFamily family, LocalDate since, Caseload caseload, Basis basis) {
    Period within = basis.value(EVERY_FAMILY_WITHIN).orElseThrow();
    Supervision supervision = caseload.keyWorker().supervision().orElseThrow();
    LocalDate last = lastTime(family, since, supervision, basis.asOf());
    LocalDate due = Deadline.within(within, last).lastDay();
    if (!basis.asOf().isAfter(due)) {
      return Verdict.met();
    }
    int silent = silent(supervision, within, basis.asOf());
    return silent >= 0
        ? Verdict.cannotTell(sessions().then(silent).then("families"), "which families came up")
        : Verdict.notMet(
            sessions(),
            fact("keyWorker", caseload.keyWorker().id())
                .and("family", family.family())
                .and("last", last)
                .and("due", due));
  }

  private static Location sessions() {
    return Location.at("supervision").then("sessions");
  }

  /** The last day on which a family came up, or since which it is the key worker's. */
  private static LocalDate lastTime(
      AllocatedFamily family, LocalDate since, Supervision supervision, LocalDate asOf) {
    LocalDate last = since;
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      SupervisionSession each = sessions.get(i);
      if (each.isHeldBy(asOf)
          && each.on().isAfter(last)
          && each.families().contains(family.family())) {
        last = each.on();
      }
    }
    return last;
  }

  /** The index of the first session within a time that tells no family; -1 where each tells some. */
  private static int silent(Supervision supervision, Period within, LocalDate asOf) {
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      SupervisionSession each = sessions.get(i);
      if (each.isHeldBy(asOf)
          && !asOf.isAfter(each.on().plus(within))
          && each.families().isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
