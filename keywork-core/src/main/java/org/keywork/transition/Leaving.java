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
    intensities = List.copyOf(intensities);
    steps = List.copyOf(steps);
    Objects.requireNonNull(openDoor, "openDoor");
    returns = List.copyOf(returns);
  }

  /**
   * The day on which a family that is without key working on a day came to be so: the one on which it left
   * the active list, or the first one of its open door. Empty while it has key working, where it never had
   * any, and where no child lives.
   */
  public Optional<LocalDate> leftBy(LocalDate asOf) {
    Optional<LocalDate> closed = active.closedOn().filter(day -> !day.isAfter(asOf));
    Optional<LocalDate> left = closed.isPresent() ? closed : doorOpenSince(asOf);
    return left.filter(
        day -> hadKeyWorkerBy(day) && !family.childrenLivingOn(asOf).isEmpty());
  }

  /** The same family, if it left the active list on a day on which it is on it. */
  public Leaving asIfLeftOn(LocalDate day) {
    ActiveTime until = new ActiveTime(active.openedOn(), Optional.of(day));
    return new Leaving(family, history, until, intensities, steps, openDoor, returns);
  }

  private boolean hadKeyWorkerBy(LocalDate day) {
    for (KeyWorkerAssignment each : history.assignments()) {
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
    for (IntensityOfSupport each : intensities) {
      if (each.intensity() == Intensity.DOOR_OPEN && each.during().contains(asOf)) {
        return Optional.of(each.during().firstDay());
      }
    }
    return lastStepBy(asOf)
        .filter(step -> step.to() == Intensity.DOOR_OPEN && !isOvertaken(step, asOf))
        .map(StepDown::on);
  }

  private Optional<StepDown> lastStepBy(LocalDate asOf) {
    StepDown last = null;
    for (StepDown step : steps) {
      if (!step.on().isAfter(asOf) && (last == null || step.on().isAfter(last.on()))) {
        last = step;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether there has been more key working again since a step. */
  private boolean isOvertaken(StepDown step, LocalDate asOf) {
    for (IntensityOfSupport each : intensities) {
      if (each.during().firstDay().isAfter(step.on()) && each.during().contains(asOf)) {
        return true;
      }
    }
    return false;
  }
}
