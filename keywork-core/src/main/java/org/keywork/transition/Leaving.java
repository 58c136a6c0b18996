package org.keywork.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.style.Kept;

/**
 * A family that leaves key working, and the door that stays open for it.
 *
 * @param family the family
 * @param history who is or was key worker
 * @param active the time on the active list
 * @param intensities how much key working it has and had
 * @param steps the steps to less, planned or taken
 * @param openDoor what it has in hand so that it can come back
 * @param returns when it came back
 * @since 0.1
 */
public record Leaving(
    Family family,
    AssignmentHistory history,
    ActiveTime active,
    List<IntensityOfSupport> intensities,
    List<StepDown> steps,
    Optional<OpenDoor> openDoor,
    List<Return> returns) {

  /** Refuses a missing part. */
  public Leaving {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(active, "active");
    intensities = Kept.list(intensities);
    steps = Kept.list(steps);
    Objects.requireNonNull(openDoor, "openDoor");
    returns = Kept.list(returns);
  }

  /**
   * The day on which a family that is without key working on a day came to be so: the one on which it left
   * the active list, or the first one of its open door. Empty while it has key working, where it never had
   * any, and where no child lives.
   */
  public Optional<LocalDate> leftBy(LocalDate asOf) {
    Optional<LocalDate> left = isClosedBy(asOf) ? active.closedOn() : doorOpenSince(asOf);
    return left.isPresent() && hadKeyWorkerBy(left.get()) && family.hasChildLivingOn(asOf)
        ? left
        : Optional.empty();
  }

  private boolean isClosedBy(LocalDate asOf) {
    return active.closedOn().isPresent() && !active.closedOn().get().isAfter(asOf);
  }

  /** The same family, if it left the active list on a day on which it is on it. */
  public Leaving asIfLeftOn(LocalDate day) {
    ActiveTime until = new ActiveTime(active.openedOn(), Optional.of(day));
    return new Leaving(family, history, until, intensities, steps, openDoor, returns);
  }

  private boolean hadKeyWorkerBy(LocalDate day) {
    for (int i = 0; i < history.assignments().size(); i++) {
      KeyWorkerAssignment each = history.assignments().get(i);
      if (each.kind() == AssignmentKind.KEY_WORKER && each.during().firstDay().isBefore(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Since when, without key working for now, the family has had an open door on a day. Somebody who is
   * their own key worker is asked about theirs by {@link OwnKeyWorkingRules}.
   */
  private Optional<LocalDate> doorOpenSince(LocalDate asOf) {
    if (history.isOwnKeyWorkingOn(asOf)) {
      return Optional.empty();
    }
    for (int i = 0; i < intensities.size(); i++) {
      IntensityOfSupport each = intensities.get(i);
      if (each.intensity() == Intensity.DOOR_OPEN && each.during().contains(asOf)) {
        return Optional.of(each.during().firstDay());
      }
    }
    Optional<StepDown> last = lastStepBy(asOf);
    return last.isPresent()
            && last.get().to() == Intensity.DOOR_OPEN
            && !isOvertaken(last.get(), asOf)
        ? Optional.of(last.get().on())
        : Optional.empty();
  }

  private Optional<StepDown> lastStepBy(LocalDate asOf) {
    StepDown last = null;
    for (int i = 0; i < steps.size(); i++) {
      StepDown step = steps.get(i);
      if (!step.on().isAfter(asOf) && (last == null || step.on().isAfter(last.on()))) {
        last = step;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether there has been more key working again since a step. */
  private boolean isOvertaken(StepDown step, LocalDate asOf) {
    for (int i = 0; i < intensities.size(); i++) {
      IntensityOfSupport each = intensities.get(i);
      if (each.during().firstDay().isAfter(step.on()) && each.during().contains(asOf)) {
        return true;
      }
    }
    return false;
  }
}
