package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What parents and front-line professionals said on a day of the key worker's support. A key worker keeps
 * enough distance to support both (PALLIATIVE Discussion).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SupportFelt implements WithSupportFelt {

  SupportFelt() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** Whether the parents feel supported; empty when nobody asked them. */
  @Value.Redacted
  public abstract Optional<Boolean> byParents();

  /** Whether the professionals closest to the child do; empty when nobody asked them. */
  @Value.Redacted
  public abstract Optional<Boolean> byFrontLine();

  /** Collects the parts of a {@link SupportFelt}. */
  public static class Builder extends ImmutableSupportFelt.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
