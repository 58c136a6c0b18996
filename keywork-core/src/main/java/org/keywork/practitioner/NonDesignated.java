package org.keywork.practitioner;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Profession;

/**
 * The role of somebody who does key working with a few families beside another role (CCNUK preamble;
 * PACK ch.1). A teacher who is a key worker, too, is one.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract non-sealed class NonDesignated implements KeyWorkingRole, WithNonDesignated {

  NonDesignated() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The other role. */
  public abstract Profession mainRole();

  /** What the other job leaves room for. */
  public abstract Optional<MainJob> mainJob();

  /** Who manages the person in the other role. */
  public abstract Optional<PractitionerId> lineManager();

  /** The hours a week for which the person is contracted, time for key working included. */
  @Override
  public abstract Optional<Duration> contractedHours();

  /** The time that is kept free for key working. */
  public abstract Optional<ProtectedTime> protectedTime();

  @Value.Check
  void refuseMoreThanAWeekHas() {
    Hours.requireOfAWeek("contractedHours", contractedHours());
  }

  /** Collects the parts of a {@link NonDesignated}. */
  public static class Builder extends ImmutableNonDesignated.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
