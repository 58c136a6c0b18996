package org.keywork.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * How a family's key working grows less, down to none.
 *
 * @param family the family
 * @param active the time on the active list
 * @param intensities how much key working it has and had
 * @param steps the steps to less, planned or taken
 * @param exitPlan how key working is to end
 * @param ownKeyWorking the days on which somebody in the family does its key working
 * @since 0.1
 */
public record StepsDown(
    Family family,
    ActiveTime active,
    List<IntensityOfSupport> intensities,
    List<StepDown> steps,
    Optional<ExitPlan> exitPlan,
    List<DateSpan> ownKeyWorking) {

  /** Refuses a missing part. */
  public StepsDown {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    intensities = Kept.list(intensities);
    steps = Kept.list(steps);
    Objects.requireNonNull(exitPlan, "exitPlan");
    ownKeyWorking = Kept.list(ownKeyWorking);
  }

  /**
   * Whether a step is looked at, to come or not long over: one in the time on the active list, or on the
   * day on which that ends, of a family with a child who lives. A step with which somebody in the family
   * becomes its own key worker is looked at by {@link OwnKeyWorkingRules}, and not here, too.
   */
  boolean isLookedAt(StepDown step, Basis basis) {
    return active.hasBegunBy(step.on())
        && active.closedOn().filter(step.on()::isAfter).isEmpty()
        && !LookBack.isPast(step.on(), basis)
        && hasALivingChildOn(basis.asOf())
        && !isToOwnKeyWorking(step);
  }

  private boolean isToOwnKeyWorking(StepDown step) {
    for (DateSpan days : ownKeyWorking) {
      if (step.to() == Intensity.OWN_KEY_WORKER && days.contains(step.on())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a step is one of a family with a life-limited child: a child who lives, whose condition was
   * known as such by the day of the step, and is so still.
   */
  boolean isWithLifeLimitedChild(StepDown step, LocalDate asOf) {
    LocalDate known = step.on().isBefore(asOf) ? step.on() : asOf;
    for (Child child : family.children()) {
      if (child.isLifeLimitedOn(known) && child.isLifeLimitedOn(asOf) && !child.hasDiedBy(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a step is looked at and has been taken. */
  boolean isTaken(StepDown step, Basis basis) {
    return !step.on().isAfter(basis.asOf()) && isLookedAt(step, basis);
  }

  /** The same family with one step. */
  public StepsDown only(StepDown step) {
    return new StepsDown(family, active, intensities, List.of(step), exitPlan, ownKeyWorking);
  }

  /**
   * Whether the family is to be asked how it sees a step to come. Where it is to want the step itself, that
   * is asked in its place.
   */
  public boolean isViewToBeAsked(StepDown step, Basis basis) {
    return isLookedAt(step, basis)
        && !StepDownRules.isAskedForAWish(this, step, basis)
        && step.familysView()
            .filter(view -> !view.isRecordedAfter(basis.asOf()))
            .isEmpty();
  }

  private boolean hasALivingChildOn(LocalDate asOf) {
    return !family.childrenLivingOn(asOf).isEmpty();
  }

  /**
   * The day on which the family left the active list, if it has come by a day and was a withdrawal: where
   * it was planned or came after steps. A family that had decided against key working by then is not
   * withdrawn from.
   */
  Optional<LocalDate> leftBy(LocalDate asOf) {
    return exitPlan.isEmpty() && steps.isEmpty()
        ? Optional.empty()
        : active
            .closedOn()
            .filter(day -> !day.isAfter(asOf) && hasALivingChildOn(asOf) && !isDeclinedOn(day));
  }

  /** Whether a step to an open door is recorded for a day. */
  boolean hasOpenDoorFrom(LocalDate day) {
    for (StepDown step : steps) {
      if (step.to() == Intensity.DOOR_OPEN && step.on().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the family had key working as intensive as there is until a day, and no step before it. Of two
   * spans that overlap, the one with more key working decides.
   */
  boolean isIntensiveUntil(LocalDate dayExclusive) {
    LocalDate since = LocalDate.MIN;
    for (IntensityOfSupport each : intensities) {
      if (each.intensity() == Intensity.LONG_TERM_INTENSIVE
          && each.during().contains(dayExclusive.minusDays(1))
          && each.during().firstDay().isAfter(since)) {
        since = each.during().firstDay();
      }
    }
    return since.isAfter(LocalDate.MIN) && !isSteppedDown(since, dayExclusive);
  }

  private boolean isSteppedDown(LocalDate sinceInclusive, LocalDate dayExclusive) {
    for (StepDown step : steps) {
      if (step.to() != Intensity.LONG_TERM_INTENSIVE
          && !step.on().isBefore(sinceInclusive)
          && step.on().isBefore(dayExclusive)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeclinedOn(LocalDate day) {
    return family
        .preferences()
        .flatMap(wishes -> wishes.keyWorkingDecisionOn(day))
        .filter(decision -> !decision.wanted())
        .isPresent();
  }
}
