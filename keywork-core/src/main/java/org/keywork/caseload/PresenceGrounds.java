package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.KeyWorker;
import org.keywork.rule.Basis;

/**
 * Whether somebody is there for a family, and stays.
 *
 * @param who the person
 * @param basis the day, and what the service has set
 */
record PresenceGrounds(KeyWorker who, Basis basis) {

  /** Leaving counts for more than an absence; short absences do not matter. */
  Optional<Ground> presence() {
    return leavesOn().map(this::leaving).or(this::away);
  }

  /** From the first day on which they are no longer a key worker they have left. */
  private Ground leaving(LocalDate on) {
    return Ground.of(
        on.isAfter(basis.asOf()) ? MatchReason.LEAVING : MatchReason.HAS_LEFT, fact("from", on));
  }

  /** The first day of leaving that is not over again. */
  private Optional<LocalDate> leavesOn() {
    return who.absences().stream()
        .filter(each -> each.kind() == AbsenceKind.LEAVING_THE_ROLE)
        .filter(each -> !each.during().endsBefore(basis.asOf()))
        .map(each -> each.during().firstDay())
        .min(Comparator.naturalOrder());
  }

  private Optional<Ground> away() {
    return who.absencesOn(basis.asOf()).stream()
        .flatMap(each -> reason(each).stream())
        .min(Comparator.comparingInt(MatchReason::level))
        .map(Ground::of);
  }

  private Optional<MatchReason> reason(Absence absence) {
    return absence
        .isLongTerm(basis)
        .map(isLong ->
            isLong ? Optional.of(MatchReason.AWAY_FOR_LONG) : Optional.<MatchReason>empty())
        .orElse(Optional.of(MatchReason.AWAY));
  }
}
