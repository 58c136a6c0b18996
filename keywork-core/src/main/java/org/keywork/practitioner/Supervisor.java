package org.keywork.practitioner;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who supervises a key worker, and what they bring (CCNUK P11).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Supervisor implements WithSupervisor {

  Supervisor() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract PractitionerId practitioner();

  /** In what position they supervise. */
  public abstract Optional<SupervisorPosition> position();

  /** Whether they understand the role of a key worker and what it demands. */
  public abstract Optional<Boolean> understandsRole();

  /** Whether they are committed to the role of a key worker. */
  public abstract Optional<Boolean> committedToRole();

  /** Whether they bring something; empty where that is not recorded. */
  public Optional<Boolean> brings(SupervisorQuality quality) {
    return switch (quality) {
      case EXPERIENCE -> position().map(held -> held != SupervisorPosition.INEXPERIENCED_PERSON);
      case UNDERSTANDING -> understandsRole();
      case COMMITMENT -> committedToRole();
    };
  }

  /** Collects the parts of a {@link Supervisor}. */
  public static class Builder extends ImmutableSupervisor.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
