package org.keywork.practitioner;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.Answer;
import org.keywork.rule.LocalPolicy;

/**
 * The role of somebody whose only work is key working (GUIDE 1 / Models of key working; CCNUK
 * preamble). Whoever holds another role beside it is {@link NonDesignated}, however many hours
 * key working takes.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class Designated implements KeyWorkingRole, WithDesignated {

  private static final Set<Duty> DUTIES = Collections.unmodifiableSet(
      EnumSet.of(Duty.NO_OTHER_ROLE, Duty.HARD_TO_REACH_FAMILIES, Duty.PAID_HOURS, Duty.OPEN_DOOR));

  Designated() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The hours a week for which the person is contracted. */
  @Override
  public abstract Optional<Duration> contractedHours();

  @Value.Check
  void refuseMoreThanAWeekHas() {
    Hours.requireOfAWeek("contractedHours", contractedHours());
  }

  /** Whether that is full-time where the person works. */
  public abstract Optional<Boolean> fullTime();

  @Override
  public Set<Duty> duties() {
    return DUTIES;
  }

  /** Everybody counts, or whoever works full-time: {@link DesignatedReading}. */
  @Override
  public Answer countsUnder(LocalPolicy policy) {
    return switch (policy.value(DesignatedReading.READING).orElseThrow()) {
      case ONLY_WORK -> Answer.YES;
      case FULL_TIME -> Answer.of(fullTime());
    };
  }

  /** Collects the parts of a {@link Designated}. */
  public static class Builder extends ImmutableDesignated.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
