package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A look at whether what the area provides for special educational needs and disabilities meets the
 * needs of its families (GUIDE 2 / Continuum of provision).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ProvisionCheck implements WithProvisionCheck {

  ProvisionCheck() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was, or is going to be, taken. */
  public abstract LocalDate on();

  /** What helped to look. */
  public abstract Set<ProvisionTool> tools();

  /** Collects the parts of a {@link ProvisionCheck}. */
  public static class Builder extends ImmutableProvisionCheck.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
