package org.keywork.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

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

  /** When it was kept, as far as a day knows. */
  public Optional<LocalDate> keptBy(LocalDate asOf) {
    Optional<LocalDate> kept = keptOn();
    return kept.isPresent() && kept.get().isAfter(asOf) ? Optional.empty() : kept;
  }

  @Value.Check
  void refuseDaysBeforeThePromise() {
    requireNotBefore("due", due(), "A promise cannot be due before it is made.");
    requireNotBefore("keptOn", keptOn(), "A promise cannot be kept before it is made.");
  }

  private void requireNotBefore(String property, Optional<LocalDate> day, String otherwise) {
    if (day.filter(madeOn()::isAfter).isPresent()) {
      throw new InvalidRecordException(Location.at(property), otherwise);
    }
  }

  /** Collects the parts of a {@link Promise}. */
  public static class Builder extends ImmutablePromise.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
