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
import org.keywork.practitioner.RecentSessions;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
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

  /**
   * No family is forgotten because it makes no trouble. Completeness over time is a reading. Where there
   * was no session at all of late, another rule says so.
   */
  public static final Rule<Caseload> EVERY_FAMILY = rule("supervision.every-family-discussed")
      .from(PACK.at("ch.1"), restating(160))
      .says(
          SHOULD,
          "Every family of a key worker comes up in supervision within"
              + " {supervision.every-family-within}.")
      .reading(EVERY_FAMILY_WITHIN, LookBack.LENGTH)
      .appliesTo(
          Caseload.class,
          "key workers with families and a recent session who are not away",
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

  /** A session that tells no family is asked about once, however many it leaves open. */
  private static Verdict everyFamily(Caseload caseload, Basis basis) {
    if (!canBeAskedAbout(caseload, basis)) {
      return Verdict.notApplicable();
    }
    Verdict verdict = eachFamily(caseload, basis);
    int silent = verdict.kind() == Verdict.Kind.NOT_MET
        ? FamilyInSupervision.silent(caseload, basis.asOf(), basis)
        : -1;
    return silent >= 0
        ? Verdict.cannotTell(sessions().then(silent).then("families"), "which families came up")
        : verdict;
  }

  private static Verdict eachFamily(Caseload caseload, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < caseload.families().size(); i++) {
      AllocatedFamily family = caseload.families().get(i);
      Optional<LocalDate> since =
          FamilyInSupervision.keyWorkerSince(caseload, family, basis.asOf());
      if (since.isPresent()) {
        verdict = verdict.and(cameUp(family, since.get(), caseload, basis));
      }
    }
    return verdict;
  }

  private static boolean canBeAskedAbout(Caseload caseload, Basis basis) {
    return !caseload.keyWorker().isAwayOn(basis.asOf())
        && RecentSessions.count(caseload.keyWorker().supervision().orElseThrow(), basis) > 0;
  }

  /** On the last day it may still come up. */
  private static Verdict cameUp(
      AllocatedFamily family, LocalDate since, Caseload caseload, Basis basis) {
    Deadline by = FamilyInSupervision.deadline(family, since, caseload, basis);
    return basis.asOf().isAfter(by.lastDay())
        ? Verdict.notMet(
            sessions(),
            fact("keyWorker", caseload.keyWorker().id())
                .and("family", family.family())
                .and("last", by.reference())
                .and("due", by.lastDay()))
        : Verdict.met();
  }

  private static Location sessions() {
    return Location.at("supervision").then("sessions");
  }
}
