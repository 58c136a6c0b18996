package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time at which the going got tough for a key worker, such as a dispute with another agency
 * (PEMBROKESHIRE Lessons learnt).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Escalation implements WithEscalation {

  Escalation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the manager got to know of it. */
  public abstract LocalDate on();

  /** Whether the manager stepped in; empty where that is not recorded. */
  public abstract Optional<Boolean> managerSteppedIn();

  /** Collects the parts of an {@link Escalation}. */
  public static class Builder extends ImmutableEscalation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
