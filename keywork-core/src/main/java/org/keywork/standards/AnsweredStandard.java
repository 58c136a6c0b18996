package org.keywork.standards;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a service answers about one of the standards.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AnsweredStandard implements WithAnsweredStandard {

  AnsweredStandard() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which standard. */
  public abstract Standard standard();

  /** How it stands. */
  public abstract StandardAnswer answer();

  /** What shows that it stands so, in the service's own words. */
  @Value.Redacted
  public abstract Optional<String> evidence();

  /** The day of this answer, where it is not that of the matrix. */
  public abstract Optional<LocalDate> answeredOn();

  /** Whether it is said what shows it. */
  public boolean hasEvidence() {
    return evidence().filter(text -> !text.isBlank()).isPresent();
  }

  /** Collects the parts of an {@link AnsweredStandard}. */
  public static class Builder extends ImmutableAnsweredStandard.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
