package org.keywork.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.family.NeedId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that is to be done.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PlanAction implements WithPlanAction {

  PlanAction() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract ActionId id();

  /** The practitioner who sees to it. */
  public abstract Optional<PractitionerId> owner();

  /** The member of the family who sees to it. */
  public abstract Optional<MemberId> familyOwner();

  /** The needs it answers. */
  public abstract Set<NeedId> meets();

  /** The goal it serves. */
  public abstract Optional<GoalId> goal();

  /** Whether it is done for, with or by the family. */
  public abstract Optional<ActionMode> mode();

  /** The last day on which it is in time. */
  public abstract Optional<LocalDate> due();

  /** The day on which it was done. */
  public abstract Optional<LocalDate> doneOn();

  /** The day on which it was agreed that it is no longer to be done. */
  public abstract Optional<LocalDate> droppedOn();

  /** The days on which the family was told how it stands. */
  public abstract Set<LocalDate> familyToldOn();

  /** Money that the family directs itself for it. */
  public abstract Optional<ActionFunding> funding();

  /** Whether the family was helped to put that money to the best use; empty when nobody recorded it. */
  public abstract Optional<Boolean> helpedWithFunding();

  /** The people paid to go out with the child, if it is about that. */
  public abstract Optional<PaidCompanions> paidCompanions();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Whether somebody sees to it. */
  public boolean hasOwner() {
    return owner().isPresent() || familyOwner().isPresent();
  }

  /** Whether the same person sees to it as to another, or nobody to either. */
  boolean isOwnedLike(PlanAction other) {
    return owner().equals(other.owner()) && familyOwner().equals(other.familyOwner());
  }

  /** Whether it is still to be done: by that day neither done nor dropped. */
  public boolean isToBeDoneOn(LocalDate asOf) {
    return !isDoneBy(asOf) && !isDroppedBy(asOf);
  }

  private boolean isDoneBy(LocalDate asOf) {
    return doneOn().isPresent() && !doneOn().get().isAfter(asOf);
  }

  /** Whether it was agreed by a day that it is no longer to be done; on that day it is dropped. */
  public boolean isDroppedBy(LocalDate asOf) {
    return droppedOn().isPresent() && !droppedOn().get().isAfter(asOf);
  }

  /** Whether it is past its day and still to be done; on its day it is not yet late. */
  public boolean isOverdueOn(LocalDate asOf) {
    return due().isPresent() && asOf.isAfter(due().get()) && isToBeDoneOn(asOf);
  }

  @Value.Check
  void refuseTwoOwners() {
    if (owner().isPresent() && familyOwner().isPresent()) {
      throw new InvalidRecordException(
          Location.at("familyOwner"),
          "An action has one owner, a practitioner or a member of the family.");
    }
  }

  /** Collects the parts of a {@link PlanAction}. */
  public static class Builder extends ImmutablePlanAction.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
