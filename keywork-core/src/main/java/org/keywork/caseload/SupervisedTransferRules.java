package org.keywork.caseload;

import static org.keywork.practitioner.SupervisionContent.TRANSFER_OF_FAMILIES;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.assignment.ChangeOfKeyWorker;
import org.keywork.practitioner.RecentSessions;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Who hands a family over to another key worker is helped to.
 *
 * @since 0.1
 */
public final class SupervisedTransferRules {

  /** A transfer comes up in supervision, before it or after. */
  public static final Rule<Caseload> TRANSFERS = rule("supervision.deals-with-transfers")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(159))
      .says(SHOULD, "Supervision deals with the transfer of a family to another key worker.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          Caseload.class,
          "key workers with a recent session who recently handed a family over",
          SupervisedCaseloadRules::hasSessions)
      .isMetWhen(SupervisedTransferRules::transfers)
      .otherwise(
          "The key worker {keyWorker} worked with the family {family} until {on} and handed it"
              + " over, and no transfer came up in supervision within {record.look-back}.")
      .remedy("Ask in the next session how the transfer went and what is still open.");

  private SupervisedTransferRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(TRANSFERS);
  }

  private static Verdict transfers(Caseload caseload, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<AllocatedFamily> families = caseload.families();
    for (int i = 0; i < families.size(); i++) {
      Optional<LocalDate> on = handedOver(families.get(i), caseload, basis);
      if (on.isPresent()) {
        verdict = verdict.and(dealtWith(families.get(i), on.get(), caseload, basis));
      }
    }
    return verdict;
  }

  /** The key worker's last day with a family that another works with since. */
  private static Optional<LocalDate> handedOver(
      AllocatedFamily family, Caseload caseload, Basis basis) {
    return family.history().changes().stream()
        .filter(
            change -> change.outgoing().keyWorker().equals(caseload.keyWorker().id()))
        .filter(change -> change.hasSuccessorBy(basis.asOf()))
        .map(ChangeOfKeyWorker::outgoing)
        .flatMap(tenure -> tenure.days().lastDay().stream())
        .filter(last -> LookBack.reaches(last, basis))
        .findFirst();
  }

  /** Only where every recent session tells what came up is a transfer known to be missing. */
  private static Verdict dealtWith(
      AllocatedFamily family, LocalDate on, Caseload caseload, Basis basis) {
    Supervision supervision = caseload.keyWorker().supervision().orElseThrow();
    if (RecentSessions.count(supervision, basis) == 0) {
      return Verdict.notApplicable();
    }
    if (RecentSessions.tell(
        TRANSFER_OF_FAMILIES, SupervisionSession::contents, supervision, basis)) {
      return Verdict.met();
    }
    Location sessions = Location.at("supervision").then("sessions");
    int silent = RecentSessions.silent(SupervisionSession::contents, supervision, basis);
    return silent >= 0
        ? Verdict.cannotTell(sessions.then(silent).then("contents"), "what this session dealt with")
        : Verdict.notMet(
            sessions,
            fact("keyWorker", caseload.keyWorker().id())
                .and("family", family.family())
                .and("on", on));
  }
}
