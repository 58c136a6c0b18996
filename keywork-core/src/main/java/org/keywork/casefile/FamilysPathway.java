package org.keywork.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.family.ActiveTime;
import org.keywork.family.Family;
import org.keywork.plan.SupportPlan;
import org.keywork.review.Review;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * The stages that a family has reached, and what the rest of its file shows of them.
 *
 * @param family the family
 * @param active the time on the active list
 * @param pathway the stages on record
 * @param history who is or was its key worker
 * @param plans its plans
 * @param reviews its reviews
 * @since 0.1
 */
public record FamilysPathway(
    Family family,
    ActiveTime active,
    Optional<Pathway> pathway,
    AssignmentHistory history,
    List<SupportPlan> plans,
    List<Review> reviews) {

  private static final Set<PathwayStage> WITH_A_PLAN =
      Collections.unmodifiableSet(EnumSet.range(PathwayStage.PLAN_AGREED, PathwayStage.STEP_DOWN));

  private static final Set<PathwayStage> LEAVING =
      Collections.unmodifiableSet(EnumSet.of(PathwayStage.STEP_DOWN, PathwayStage.EXIT));

  /** Refuses a missing part. */
  public FamilysPathway {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(pathway, "pathway");
    Objects.requireNonNull(history, "history");
    plans = Kept.list(plans);
    reviews = Kept.list(reviews);
  }

  /** The stages on record by a day. */
  List<StageReached> stagesBy(LocalDate asOf) {
    return pathway.isPresent() ? pathway.get().stagesBy(asOf) : List.of();
  }

  /**
   * The furthest stage that the file shows on a day and the pathway lacks. At least one stage is on
   * record by then.
   */
  Optional<PathwayStage> shownButLacking(LocalDate asOf) {
    if (isClosed(asOf) && lacksExit(asOf)) {
      return Optional.of(PathwayStage.EXIT);
    }
    if (hasPlanInForce(asOf) && lacksPlan(asOf)) {
      return Optional.of(PathwayStage.PLAN_AGREED);
    }
    return hasKeyWorker(asOf) && lastStageBy(asOf).isBefore(PathwayStage.ALLOCATION)
        ? Optional.of(PathwayStage.ALLOCATION)
        : Optional.empty();
  }

  /**
   * Whether the stages on record say that the family has left, on the day on which it was closed or
   * later; at least one stage is on record by then.
   */
  boolean isPastExit(LocalDate asOf) {
    return isClosed(asOf) && !lastStageBy(asOf).isOpen();
  }

  /**
   * Whether nobody asks any more how the family came to its end: since it was closed so much time has
   * passed that it is no longer looked at, or no child lives.
   */
  boolean isLeftInPeace(Basis basis) {
    return isClosed(basis.asOf())
        && (LookBack.isPast(active.closedOn().orElseThrow(), basis)
            || !family.hasChildLivingOn(basis.asOf()));
  }

  /** Whether key working was looked back on: by that stage, or by a review since the family began to leave. */
  boolean isFinallyReviewed(LocalDate asOf) {
    return lastStageBy(asOf) == PathwayStage.FINAL_REVIEW || isReviewedOnLeaving(asOf);
  }

  private boolean isReviewedOnLeaving(LocalDate asOf) {
    LocalDate since = beforeLeaving(asOf);
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      if (review.heldOn().isPresent()
          && !review.heldOn().get().isBefore(since)
          && !review.heldOn().get().isAfter(asOf)) {
        return true;
      }
    }
    return false;
  }

  /** The day of the last stage that was no part of leaving. */
  private LocalDate beforeLeaving(LocalDate asOf) {
    List<StageReached> reached = stagesBy(asOf);
    int last = reached.size() - 1;
    while (last > 0 && LEAVING.contains(reached.get(last).stage())) {
      last--;
    }
    return reached.get(last).on();
  }

  private boolean isClosed(LocalDate asOf) {
    return active.closedOn().isPresent() && !active.closedOn().get().isAfter(asOf);
  }

  /** A family that came back after it was closed has left, though it is not at the exit. */
  private boolean lacksExit(LocalDate asOf) {
    LocalDate closedOn = active.closedOn().orElseThrow();
    return lastStageBy(asOf).isOpen()
        && Among.none(stagesBy(asOf), closedOn, FamilysPathway::isReturnSince);
  }

  private static boolean isReturnSince(StageReached reached, LocalDate closedOn) {
    return reached.stage() == PathwayStage.RETURN && !reached.on().isBefore(closedOn);
  }

  private boolean hasPlanInForce(LocalDate asOf) {
    return active.includes(asOf) && Among.any(plans, asOf, SupportPlan::isInForceOn);
  }

  /** A plan agreed earlier stays in force while the next one is made. */
  private boolean lacksPlan(LocalDate asOf) {
    return lastStageBy(asOf).isBefore(PathwayStage.PLAN_AGREED)
        && Among.none(stagesBy(asOf), reached -> WITH_A_PLAN.contains(reached.stage()));
  }

  private boolean hasKeyWorker(LocalDate asOf) {
    return active.includes(asOf)
        && Among.any(history.assignments(), asOf, KeyWorkerAssignment::isOfKeyWorkerOn);
  }

  private PathwayStage lastStageBy(LocalDate asOf) {
    List<StageReached> reached = stagesBy(asOf);
    return reached.get(reached.size() - 1).stage();
  }
}
