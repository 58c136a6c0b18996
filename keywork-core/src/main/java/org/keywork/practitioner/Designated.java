package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

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

  /** Collects the parts of a {@link Designated}. */
  public static class Builder extends ImmutableDesignated.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
