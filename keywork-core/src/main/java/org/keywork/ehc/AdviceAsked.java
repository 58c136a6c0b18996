package org.keywork.ehc;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;

/**
 * Advice that a local authority asked for in order to assess a child.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AdviceAsked implements WithAdviceAsked {

  AdviceAsked() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whom it asked. */
  public abstract AgencyId of();

  /** The day on which it asked. */
  public abstract LocalDate askedOn();

  /** The day on which the advice came. */
  public abstract Optional<LocalDate> givenOn();

  /** Collects the parts of an {@link AdviceAsked}. */
  public static class Builder extends ImmutableAdviceAsked.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
