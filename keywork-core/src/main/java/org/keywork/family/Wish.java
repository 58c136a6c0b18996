package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one member of the family wants. A young person's wishes are kept apart from the parents'.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Wish implements WithWish {

  Wish() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who wants it. */
  public abstract MemberId whose();

  /** The day on which it was recorded. */
  public abstract LocalDate recordedOn();

  /** What it is. */
  @Value.Redacted
  public abstract Optional<String> note();

  /** Collects the parts of a {@link Wish}. */
  public static class Builder extends ImmutableWish.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
