package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * A talk with a family about the end of a child's life: early and supportive at best, while the end is
 * not near (PALLIATIVE Discussion). How it went with the child then is told by the phases.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class EndOfLifeTalk implements WithEndOfLifeTalk {

  EndOfLifeTalk() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day. */
  @Value.Redacted
  public abstract LocalDate on();

  /** Who held it, be it the key worker or somebody whom the family is close to. */
  @Value.Redacted
  public abstract Optional<PractitionerId> by();

  /** Whether the family was ready for it, as it said itself; empty when nobody asked. */
  @Value.Redacted
  public abstract Optional<Boolean> familyWantedIt();

  /** Collects the parts of an {@link EndOfLifeTalk}. */
  public static class Builder extends ImmutableEndOfLifeTalk.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
