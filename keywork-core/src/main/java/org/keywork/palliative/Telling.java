package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Something that the family was told of a child's condition and of what may be hoped for. Nobody takes in
 * everything at once (PALLIATIVE Discussion).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Telling implements WithTelling {

  Telling() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** The days on which it was gone over again: what the family understood, and what is aimed at now. */
  @Value.Redacted
  public abstract Set<LocalDate> goneOverAgainOn();

  /** Whether the family felt at the time that it had understood; empty when nobody asked. */
  @Value.Redacted
  public abstract Optional<Boolean> understood();

  /** Whether it was gone over again by a day. */
  public boolean isGoneOverAgainBy(LocalDate day) {
    for (LocalDate again : goneOverAgainOn()) {
      if (!again.isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  void refuseAgainBeforeTheFirstTime() {
    if (goneOverAgainOn().stream().anyMatch(again -> again.isBefore(on()))) {
      throw new InvalidRecordException(
          Location.at("goneOverAgainOn"), "Nothing is gone over again before it was told.");
    }
  }

  /** Collects the parts of a {@link Telling}. */
  public static class Builder extends ImmutableTelling.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
