package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.family.MemberId;

/**
 * Support for a family in its grief, or the offer of it (PALLIATIVE Introduction).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class BereavementSupport implements WithBereavementSupport {

  BereavementSupport() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who died. */
  public abstract MemberId afterDeathOf();

  /** The day on which it was offered. */
  @Value.Redacted
  public abstract Optional<LocalDate> offeredOn();

  /** Whom it is for; empty where it is for everybody in the family. */
  @Value.Redacted
  public abstract Set<MemberId> to();

  /** Whether they want it; empty while they have not said. They may say so later, or change their minds. */
  @Value.Redacted
  public abstract Optional<Boolean> wanted();

  /** Whether they have it; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<Boolean> given();

  /** Whether it was offered by a day, or is there, or is not wanted. */
  boolean isSettledBy(LocalDate day) {
    return offeredOn().filter(offered -> !offered.isAfter(day)).isPresent()
        || (offeredOn().isEmpty() && (given().orElse(false) || wanted().isPresent()));
  }

  /** Whether the family wants it and does not have it. */
  boolean isMissed() {
    return wanted().orElse(false) && !given().orElse(true);
  }

  /** Collects the parts of a {@link BereavementSupport}. */
  public static class Builder extends ImmutableBereavementSupport.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
