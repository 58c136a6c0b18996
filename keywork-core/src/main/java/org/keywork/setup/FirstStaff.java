package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * When the first manager and the first key workers of a new service were found, and came into post.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FirstStaff implements WithFirstStaff {

  FirstStaff() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day from which it was known who would manage the service. */
  public abstract Optional<LocalDate> managerFoundOn();

  /** The first day from which it was known who would be its key workers. */
  public abstract Optional<LocalDate> keyWorkersFoundOn();

  /** The day since which the key workers of the pilot are, or are to be, in post. */
  public abstract Optional<LocalDate> keyWorkersInPostSince();

  @Value.Check
  void refuseInPostBeforeFound() {
    if (keyWorkersFoundOn().isPresent()
        && keyWorkersInPostSince().filter(keyWorkersFoundOn().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("keyWorkersInPostSince"),
          "Key workers cannot be in post before it is known who they are.");
    }
  }

  /** Collects the parts of {@link FirstStaff}. */
  public static class Builder extends ImmutableFirstStaff.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
