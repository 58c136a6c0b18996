package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision about the care of a child.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CareDecision implements WithCareDecision {

  CareDecision() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** Who brought it up; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<RaisedBy> raisedBy();

  /** Who decided; empty when that is not recorded. */
  @Value.Redacted
  public abstract Optional<DecidedBy> decidedBy();

  /** Collects the parts of a {@link CareDecision}. */
  public static class Builder extends ImmutableCareDecision.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
