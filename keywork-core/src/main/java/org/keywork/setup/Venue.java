package org.keywork.setup;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Where a group that sets up a service meets (PACK Introduction / A neutral venue).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Venue implements WithVenue {

  Venue() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it is neutral: it belongs to none of the agencies that take part. */
  public abstract boolean neutral();

  /** The agency that takes part and whose it is. */
  public abstract Optional<AgencyId> owner();

  @Value.Check
  void refuseNeutralGroundOfAnAgency() {
    if (neutral() && owner().isPresent()) {
      throw new InvalidRecordException(
          Location.at("owner"), "A venue of an agency that takes part is not neutral.");
    }
  }

  /** Collects the parts of a {@link Venue}. */
  public static class Builder extends ImmutableVenue.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
