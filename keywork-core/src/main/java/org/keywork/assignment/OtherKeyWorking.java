package org.keywork.assignment;

import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;
import org.keywork.time.DateSpan;

/**
 * Key working that a family has from another programme at the same time.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class OtherKeyWorking implements WithOtherKeyWorking {

  OtherKeyWorking() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The programme. */
  public abstract KeyWorkingProgramme programme();

  /** The agency that gives it. */
  public abstract Optional<AgencyId> agency();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  /** Whether the two key workers coordinate what they do; empty when nobody recorded it. */
  public abstract Optional<Arrangement> coordination();

  /** Collects the parts of an {@link OtherKeyWorking}. */
  public static class Builder extends ImmutableOtherKeyWorking.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
