package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
    return leavesOn()
        .map(this::leaving)
        .or(this::awayForLong)
        .or(this::goingAway)
        .or(this::away);
  }

  /** Whether they have left, on the day of the basis. */
  boolean hasLeft() {
    return leavesOn().filter(on -> !on.isAfter(basis.asOf())).isPresent();
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

  private Optional<Ground> awayForLong() {
    return who.absencesOn(basis.asOf()).stream()
        .filter(each -> each.isLongTerm(basis).orElse(false))
        .findFirst()
        .map(each -> Ground.of(MatchReason.AWAY_FOR_LONG));
  }

  /** A long absence that is foreseen: somebody else would have to cover soon. */
  private Optional<Ground> goingAway() {
    return who.absences().stream()
        .filter(each -> each.during().firstDay().isAfter(basis.asOf()))
        .filter(each -> each.isLongTerm(basis).orElse(false))
        .map(each -> each.during().firstDay())
        .min(Comparator.naturalOrder())
        .map(from -> Ground.of(MatchReason.GOING_AWAY_FOR_LONG, fact("from", from)));
  }

  /** Away today, and nobody can tell whether for long. */
  private Optional<Ground> away() {
    return who.absencesOn(basis.asOf()).stream()
        .filter(each -> each.isLongTerm(basis).isEmpty())
        .findFirst()
        .map(each -> Ground.of(MatchReason.AWAY));
  }
}
