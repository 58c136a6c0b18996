package org.keywork.caseload;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.assignment.Tenure;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.time.Deadline;

/**
 * A family that is to come up in the supervision of its key worker, and by when.
 *
 * <p>With twelve months, a family that came up on 10 March 2026 comes up again by 10 March 2027.
 *
 * @param family the family
 * @param by the last day, counted from the last time or from the day on which it got its key worker
 * @since 0.1
 */
public record FamilyInSupervision(FamilyId family, Deadline by) {

  /** Refuses a missing part. */
  public FamilyInSupervision {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(by, "by");
  }

  /**
   * The families of a key worker that are to come up, as far as {@link
   * SupervisedCaseloadRules#EVERY_FAMILY} would find them missing once their day is over.
   */
  static Stream<FamilyInSupervision> of(Caseload caseload, Basis basis) {
    return SupervisedCaseloadRules.hasSessions(caseload)
            && !caseload.keyWorker().isOnLongLeaveOn(basis.asOf())
        ? caseload.families().stream().flatMap(each -> of(each, caseload, basis).stream())
        : Stream.empty();
  }

  private static Optional<FamilyInSupervision> of(
      AllocatedFamily family, Caseload caseload, Basis basis) {
    Optional<LocalDate> since = keyWorkerSince(caseload, family, basis.asOf());
    return since
        .map(from -> deadline(family, from, caseload, basis))
        .filter(by -> {
          Basis after = after(by, basis);
          return since.equals(keyWorkerSince(caseload, family, after.asOf()))
              && isAskedAbout(caseload, basis.asOf(), after);
        })
        .map(by -> new FamilyInSupervision(family.family(), by));
  }

  /** The first day on which it is missed, or the day of the basis where that is later. */
  private static Basis after(Deadline by, Basis basis) {
    LocalDate next = by.lastDay().plusDays(1);
    return next.isAfter(basis.asOf()) ? new Basis(next, basis.policy()) : basis;
  }

  /** Whether the sessions held by a day would tell on another that a family did not come up. */
  private static boolean isAskedAbout(Caseload caseload, LocalDate knownBy, Basis after) {
    return silent(caseload, knownBy, after) < 0
        && supervision(caseload).sessions().stream()
            .anyMatch(each -> each.isHeldBy(knownBy) && !LookBack.isPast(each.on(), after));
  }

  /** The day since which somebody is key worker of a family that is on the active list. */
  static Optional<LocalDate> keyWorkerSince(
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

  /** By when a family is to come up that somebody has been key worker of since a day. */
  static Deadline deadline(
      AllocatedFamily family, LocalDate since, Caseload caseload, Basis basis) {
    return Deadline.within(
        basis.value(SupervisedCaseloadRules.EVERY_FAMILY_WITHIN).orElseThrow(),
        lastTime(family, since, supervision(caseload), basis.asOf()));
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

  /**
   * The index of the first session that tells no family, of those held by a day and within the time as of
   * another; -1 where each tells some.
   */
  static int silent(Caseload caseload, LocalDate knownBy, Basis basis) {
    Period within = basis.value(SupervisedCaseloadRules.EVERY_FAMILY_WITHIN).orElseThrow();
    List<SupervisionSession> sessions = supervision(caseload).sessions();
    for (int i = 0; i < sessions.size(); i++) {
      SupervisionSession each = sessions.get(i);
      if (each.isHeldBy(knownBy)
          && !basis.asOf().isAfter(each.on().plus(within))
          && each.families().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Supervision supervision(Caseload caseload) {
    return caseload.keyWorker().supervision().orElseThrow();
  }
}
