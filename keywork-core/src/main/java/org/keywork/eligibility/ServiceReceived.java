package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * A service that a child gets from an agency; several professionals of one agency are one agency.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ServiceReceived implements WithServiceReceived {

  ServiceReceived() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agency. */
  public abstract AgencyId agency();

  /**
   * Whether it is a specialist service and not one that every child gets; empty when that is not
   * recorded.
   */
  public abstract Optional<Boolean> specialist();

  /** The day from which the child gets it. */
  public abstract Optional<LocalDate> since();

  /** The first day on which the child no longer gets it. */
  public abstract Optional<LocalDate> endedOn();

  /** How many professionals of the agency the family deals with; 1 or more. */
  public abstract Optional<Integer> professionals();

  /** How many visits to a hospital or clinic it means in a year. */
  public abstract Optional<Integer> visitsAYear();

  /** Whether the child gets it on a day, as far as the days are recorded. */
  public boolean isReceivedOn(LocalDate asOf) {
    return since().filter(asOf::isBefore).isEmpty()
        && endedOn().filter(end -> !asOf.isBefore(end)).isEmpty();
  }

  @Value.Check
  void refuseWhatCannotBe() {
    if (since().isPresent() && endedOn().filter(since().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("endedOn"), "A service cannot end before it begins.");
    }
    if (professionals().filter(count -> count < 1).isPresent()) {
      throw new InvalidRecordException(
          Location.at("professionals"), "A service is given by at least one professional.");
    }
    if (visitsAYear().filter(count -> count < 0).isPresent()) {
      throw new InvalidRecordException(
          Location.at("visitsAYear"), "A number of visits cannot be below nothing.");
    }
  }

  /** Collects the parts of a {@link ServiceReceived}. */
  public static class Builder extends ImmutableServiceReceived.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
