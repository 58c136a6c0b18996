package org.keywork.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.practitioner.PractitionerId;

/**
 * A family, whether it wanted a key worker, whom it got, and on whom it relies itself.
 *
 * @param family the family with its wishes
 * @param history who is or was its key worker
 * @param own on whom it relies most, whether or not assigned
 * @since 0.1
 */
public record Allocation(
    Family family, AssignmentHistory history, Optional<FamilysOwnKeyWorker> own) {

  /** Refuses a missing part. */
  public Allocation {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(own, "own");
  }

  /** What the family decided about having a key worker by a day; empty when that is not recorded. */
  public Optional<KeyWorkingDecision> decisionOn(LocalDate day) {
    return family.preferences().flatMap(wishes -> wishes.keyWorkingDecisionOn(day));
  }

  /** Whether the family is on record as not wanting a key worker on a day. */
  public boolean isDeclinedOn(LocalDate day) {
    return declinedAsOf(day).isPresent();
  }

  /** The day of the decision that holds on a day, where it is one against a key worker. */
  Optional<LocalDate> declinedAsOf(LocalDate day) {
    return decisionOn(day)
        .filter(decision -> !decision.wanted())
        .map(KeyWorkingDecision::decidedOn);
  }

  /** The family's own key worker as named by a day. */
  public Optional<PractitionerId> ownOn(LocalDate day) {
    return own.filter(named -> !named.namedOn().isAfter(day))
        .map(FamilysOwnKeyWorker::practitioner);
  }

  /**
   * Whether somebody leads on a day, and it is not the person on whom the family relies. Whoever
   * shows the key worker then shows both (PALLIATIVE Discussion).
   */
  public boolean leadDiffersFromOwnOn(LocalDate day) {
    List<PractitionerId> leads = history.leadsOn(day);
    return !leads.isEmpty() && ownOn(day).filter(who -> !leads.contains(who)).isPresent();
  }
}
