package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;

/**
 * A move in a child's life, past or planned.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Transition implements WithTransition {

  Transition() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whose move. */
  public abstract MemberId child();

  /** What kind. */
  public abstract TransitionKind kind();

  /** The day of the move. */
  public abstract LocalDate on();

  /** The last day of the first school term, where the move is one to school. */
  public abstract Optional<LocalDate> firstTermEndsOn();

  /** The day on which the support for it was planned. */
  public abstract Optional<LocalDate> supportPlannedOn();

  /** What the key worker does, or is to do, for child and family about it. */
  public abstract Set<TransitionSupport> support();

  /**
   * The day on which somebody asked what support there is for it; until then there may be more than is
   * listed.
   */
  public abstract Optional<LocalDate> supportAskedOn();

  /**
   * Whether the new setting has a practitioner able to take key working functions over; empty while
   * nobody looked.
   */
  public abstract Optional<Boolean> settingCanTakeOver();

  /** What was weighed, where it is one out of school at sixteen. */
  public abstract Set<SchoolLeavingMatter> weighed();

  /**
   * The day on which somebody asked what was weighed; until then it may be more than is listed.
   */
  public abstract Optional<LocalDate> weighingAskedOn();

  /** Whether the support for it was planned by a day. */
  public boolean isSupportPlannedBy(LocalDate day) {
    return supportPlannedOn().filter(planned -> !planned.isAfter(day)).isPresent();
  }

  /** Whether the key worker supports child and family in a way, as far as is known by a day. */
  public Answer isSupportedBy(TransitionSupport way, LocalDate day) {
    if (support().contains(way)) {
      return Answer.YES;
    }
    return supportAskedOn().filter(asked -> !asked.isAfter(day)).isPresent()
        ? Answer.NO
        : Answer.CANNOT_TELL;
  }

  /** Whether something is recorded beyond whose move it is, of what kind and when. */
  public boolean isLookedInto() {
    return supportPlannedOn().isPresent()
        || !support().isEmpty()
        || supportAskedOn().isPresent()
        || settingCanTakeOver().isPresent()
        || !weighed().isEmpty()
        || weighingAskedOn().isPresent();
  }

  /** What support there is for it and what is lacking, as far as is known by a day. */
  public TransitionReadiness readinessOn(LocalDate asOf) {
    return TransitionReadiness.of(this, asOf);
  }

  /** Collects the parts of a {@link Transition}. */
  public static class Builder extends ImmutableTransition.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
