package org.keywork.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something promised to a family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Promise implements WithPromise {

  Promise() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** What. */
  public abstract PromiseKind kind();

  /** The day on which it was promised. */
  public abstract LocalDate madeOn();

  /** The last day on which it is in time; empty when no day was named. */
  public abstract Optional<LocalDate> due();

  /** The day on which it was kept; empty as long as it was not. */
  public abstract Optional<LocalDate> keptOn();

  @Value.Check
  void refuseDaysBeforeThePromise() {
    if (due().filter(madeOn()::isAfter).isPresent()
        || keptOn().filter(madeOn()::isAfter).isPresent()) {
      throw new IllegalArgumentException("A promise cannot be due or kept before it is made.");
    }
  }

  /** Collects the parts of a {@link Promise}. */
  public static class Builder extends ImmutablePromise.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
