package org.keywork.team;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * A way of being spoken for that is open to a member of the family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AdvocacyOffer implements WithAdvocacyOffer {

  AdvocacyOffer() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** To whom it is open. */
  public abstract MemberId to();

  /** Which way. */
  public abstract AdvocacyRoute route();

  /** The day on which they were told of it. */
  public abstract Optional<LocalDate> toldOn();

  /** Whether they had been told of it by a day, that day included. */
  public boolean isToldBy(LocalDate day) {
    return toldOn().isPresent() && !toldOn().get().isAfter(day);
  }

  /** Collects the parts of an {@link AdvocacyOffer}. */
  public static class Builder extends ImmutableAdvocacyOffer.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
