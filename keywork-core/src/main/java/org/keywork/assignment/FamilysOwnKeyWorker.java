package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * The professional on whom the family itself relies most, whether or not formally assigned: its
 * de facto key worker (PALLIATIVE Discussion).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamilysOwnKeyWorker implements WithFamilysOwnKeyWorker {

  FamilysOwnKeyWorker() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract PractitionerId practitioner();

  /** The day on which the family named them. */
  public abstract LocalDate namedOn();

  /**
   * Whether the formal key worker supports this person and does not take their place; empty when
   * that is not recorded.
   */
  public abstract Optional<Boolean> supportedNotDisplaced();

  /** Collects the parts of a {@link FamilysOwnKeyWorker}. */
  public static class Builder extends ImmutableFamilysOwnKeyWorker.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
