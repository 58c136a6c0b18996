package org.keywork.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * One therapeutic approach to a child that a team has settled on, so that everybody who works with
 * the child goes the same way (GUIDE 3 / Increased efficiency).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class SharedApproach implements WithSharedApproach {

  SharedApproach() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the team settled on it. */
  public abstract Optional<LocalDate> agreedOn();

  /** Who follows it; whoever is in the team and not listed does not. */
  public abstract Set<PractitionerId> followedBy();

  /** Collects the parts of a {@link SharedApproach}. */
  public static class Builder extends ImmutableSharedApproach.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
