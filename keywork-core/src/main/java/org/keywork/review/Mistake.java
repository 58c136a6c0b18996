package org.keywork.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that went wrong in the work for a family, or was forgotten.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Mistake implements WithMistake {

  Mistake() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was noticed. */
  public abstract LocalDate noticedOn();

  /** Whether the family was told of it openly, with an apology. */
  public abstract Optional<Boolean> admitted();

  /** Collects the parts of a {@link Mistake}. */
  public static class Builder extends ImmutableMistake.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
