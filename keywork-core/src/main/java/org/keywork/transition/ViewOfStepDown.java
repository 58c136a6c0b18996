package org.keywork.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a family itself sees it that it is to have less key working.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ViewOfStepDown implements WithViewOfStepDown {

  ViewOfStepDown() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was recorded. */
  public abstract Optional<LocalDate> recordedOn();

  /** Whether the family wants it; empty when it has not made up its mind, or nobody asked. */
  @Value.Redacted
  public abstract Optional<Boolean> wanted();

  /**
   * Whether it is anxious about losing support, which is to be expected and no reason for or against the
   * step (EVALUATION Discussion).
   */
  @Value.Redacted
  public abstract Optional<Boolean> anxious();

  /** Whether it was recorded after a day. */
  boolean isRecordedAfter(LocalDate day) {
    return recordedOn().filter(day::isBefore).isPresent();
  }

  /** Collects the parts of a {@link ViewOfStepDown}. */
  public static class Builder extends ImmutableViewOfStepDown.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
