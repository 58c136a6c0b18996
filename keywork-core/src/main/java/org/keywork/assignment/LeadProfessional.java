package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a key worker who comes as a lead professional: somebody who mostly coordinates and
 * of whom emotional support is less to be expected (GUIDE 5a / Local context).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class LeadProfessional implements WithLeadProfessional {

  LeadProfessional() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which they found that the family would gain from more intensive support. */
  public abstract Optional<LocalDate> foundMoreNeededOn();

  /** The day on which they set about bringing in a fuller range of functions. */
  public abstract Optional<LocalDate> soughtMoreOn();

  /** Collects the parts of a {@link LeadProfessional}. */
  public static class Builder extends ImmutableLeadProfessional.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
