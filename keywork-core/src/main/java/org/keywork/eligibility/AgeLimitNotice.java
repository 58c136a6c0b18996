package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What a family was told, on being referred, of the limit of age that the service has: some areas
 * have key working for the early years only (GUIDE 5c / Reducing support).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AgeLimitNotice implements WithAgeLimitNotice {

  AgeLimitNotice() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether the family was told. */
  public abstract boolean told();

  /** The day on which it was told; empty when it was not, or when the day is not recorded. */
  public abstract Optional<LocalDate> on();

  @Value.Check
  void refuseADayOnWhichNothingWasTold() {
    if (!told() && on().isPresent()) {
      throw new InvalidRecordException(
          Location.at("on"), "A family that was not told of a limit was not told on any day.");
    }
  }

  /** Collects the parts of an {@link AgeLimitNotice}. */
  public static class Builder extends ImmutableAgeLimitNotice.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
