package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An occasion on which young people who use a service were asked about its design.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Consultation implements WithConsultation {

  Consultation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  public abstract LocalDate on();

  /** Among whom they were. */
  public abstract Optional<ConsultationSetting> setting();

  /** Collects the parts of a {@link Consultation}. */
  public static class Builder extends ImmutableConsultation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
