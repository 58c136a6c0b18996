package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * What was settled about the end of somebody's time as a family's key worker, while it is ahead or once
 * it has come.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class EndOfAssignment implements WithEndOfAssignment {

  EndOfAssignment() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Why it ends; empty when that is not recorded. */
  public abstract Optional<ChangeReason> reason();

  /** Whether it is for good; empty when that is not recorded. */
  public abstract Optional<Permanence> permanence();

  /** The day on which the family was told that it ends. */
  public abstract Optional<LocalDate> familyToldOn();

  /** Who is to follow; empty while nobody is found. */
  public abstract Optional<PractitionerId> successor();

  /** The day on which that successor was found. */
  public abstract Optional<LocalDate> successorFoundOn();

  /** Collects the parts of an {@link EndOfAssignment}. */
  public static class Builder extends ImmutableEndOfAssignment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
