package org.keywork.plan;

import static org.keywork.rule.Consistency.requireDistinct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * The written plan agreed by family and agencies that says who does what.
 *
 * <p>It holds from the day it was agreed until the day before it ended or the next one was
 * agreed.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupportPlan implements WithSupportPlan {

  /**
   * Agreed plans by the day of agreement; of those agreed on one day, by id. It is for agreed plans only,
   * and fails on others.
   */
  public static final Comparator<SupportPlan> IN_ORDER = SupportPlan::inOrder;

  SupportPlan() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract PlanId id();

  /** The account of needs on which it rests. */
  public abstract Optional<AssessmentId> assessment();

  /** How it came about. */
  public abstract Optional<PlanningRoute> route();

  /** With whom it was talked through before it was agreed. */
  public abstract Set<PractitionerId> consulted();

  /** The day on which the draft was ready. */
  public abstract Optional<LocalDate> draftedOn();

  /** The day on which the parents got the draft. */
  public abstract Optional<LocalDate> draftSharedOn();

  /** The day on which the parents agreed. */
  public abstract Optional<LocalDate> agreedOn();

  /** The day on which the family was asked in writing what it thought of the meeting (R247). */
  public abstract Optional<LocalDate> questionnaireSentOn();

  /** The first day on which it no longer held. */
  public abstract Optional<LocalDate> endedOn();

  /**
   * Whether those who made it looked at what support brothers and sisters may need, such as a group of
   * their own; empty when that is not recorded.
   */
  public abstract Optional<Boolean> siblingsConsidered();

  /** The power it gives to the key worker. */
  public abstract Optional<KeyWorkerAuthority> authority();

  /** Who watches over it and answers for its delivery. */
  public abstract Optional<PractitionerId> monitoredBy();

  /** What it is meant to reach. */
  public abstract List<Goal> goals();

  /** What is to be done. */
  public abstract List<PlanAction> actions();

  /** To whom it was sent. */
  public abstract List<Circulation> circulation();

  /** Whether the work on it has begun by a day; without any day on record it counts as begun. */
  public boolean isBegunBy(LocalDate asOf) {
    boolean undated =
        draftedOn().isEmpty() && draftSharedOn().isEmpty() && agreedOn().isEmpty();
    return undated
        || hasComeBy(asOf, draftedOn())
        || hasComeBy(asOf, draftSharedOn())
        || hasComeBy(asOf, agreedOn());
  }

  /** Whether the parents had agreed to it by a day. */
  public boolean isAgreedBy(LocalDate asOf) {
    return hasComeBy(asOf, agreedOn());
  }

  /** Whether it is agreed and has not ended on a day; on the day it ended, no longer. */
  public boolean isInForceOn(LocalDate asOf) {
    return isAgreedBy(asOf) && !isEndedBy(asOf);
  }

  /** Whether it was made by talks with each professional instead of a meeting. */
  boolean isMadeByTalks() {
    return route().isPresent() && route().get() == PlanningRoute.INDIVIDUAL_TALKS;
  }

  /** Whether the parents had got the draft by a day. */
  boolean isDraftSharedBy(LocalDate asOf) {
    return hasComeBy(asOf, draftSharedOn());
  }

  /** Whether it has ended by a day; on the day it ended it has. */
  boolean isEndedBy(LocalDate asOf) {
    return hasComeBy(asOf, endedOn());
  }

  private static boolean hasComeBy(LocalDate asOf, Optional<LocalDate> day) {
    return day.isPresent() && !day.get().isAfter(asOf);
  }

  /** Whether one of these plans follows on this one by a day; from then on that one holds. */
  public boolean isReplacedOn(LocalDate asOf, List<SupportPlan> plans) {
    if (agreedOn().isEmpty()) {
      return false;
    }
    for (int i = 0; i < plans.size(); i++) {
      if (plans.get(i).isAgreedBy(asOf) && plans.get(i).follows(this)) {
        return true;
      }
    }
    return false;
  }

  private static int inOrder(SupportPlan one, SupportPlan other) {
    int order = one.agreedOn().orElseThrow().compareTo(other.agreedOn().orElseThrow());
    return order == 0 ? one.id().value().compareTo(other.id().value()) : order;
  }

  /** The plan agreed last, on or before a day; of several on one day, the one whose id comes last. */
  public static Optional<SupportPlan> lastAgreedBy(LocalDate asOf, List<SupportPlan> plans) {
    SupportPlan last = null;
    for (int i = 0; i < plans.size(); i++) {
      SupportPlan plan = plans.get(i);
      if (plan.isAgreedBy(asOf) && (last == null || plan.follows(last))) {
        last = plan;
      }
    }
    return Optional.ofNullable(last);
  }

  /** Whether it was agreed before a day. */
  boolean isAgreedBefore(LocalDate day) {
    Optional<LocalDate> agreed = agreedOn();
    return agreed.isPresent() && agreed.get().isBefore(day);
  }

  /** Whether it was agreed later; of two agreed on one day that one follows whose id comes last. */
  private boolean follows(SupportPlan earlier) {
    return inOrder(this, earlier) > 0;
  }

  @Value.Check
  void refuseWhatContradictsItself() {
    requireDistinct("goals", goals(), Goal::id, "goals of a plan");
    requireDistinct("actions", actions(), PlanAction::id, "actions of a plan");
    if (agreedOn().isPresent() && endedOn().filter(agreedOn().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("endedOn"), "A plan cannot end before it is agreed.");
    }
  }

  /** Collects the parts of a {@link SupportPlan}. */
  public static class Builder extends ImmutableSupportPlan.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
