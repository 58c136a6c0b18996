package org.keywork.setup;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Who runs the workshops of the group that sets up a service, so that its members can decide (PACK
 * Introduction / The facilitator; PACK ch.3).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Facilitator implements WithFacilitator {

  Facilitator() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agency that takes part and employs them. */
  public abstract Optional<AgencyId> employer();

  /** Whether they are external to the agencies that take part, as is best. */
  public abstract Optional<Boolean> external();

  /** Whether they take up a neutral stance. */
  public abstract Optional<Boolean> neutral();

  /** Whether they take part in the decisions of the group. */
  public abstract Optional<Boolean> votes();

  @Value.Check
  void refuseOneFromOutsideWhomAnAgencyEmploys() {
    if (external().orElse(false) && employer().isPresent()) {
      throw new InvalidRecordException(
          Location.at("employer"),
          "Whoever an agency that takes part employs is not external to the agencies.");
    }
  }

  /** Collects the parts of a {@link Facilitator}. */
  public static class Builder extends ImmutableFacilitator.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
