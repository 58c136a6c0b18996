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

  /** The day on which the family was asked who should follow. */
  public abstract Optional<LocalDate> familyAskedOn();

  /** Who is to follow; empty while nobody is found. */
  public abstract Optional<PractitionerId> successor();

  /** The day on which that successor was found. */
  public abstract Optional<LocalDate> successorFoundOn();

  /** Whether the family was asked by a day who should follow. */
  public boolean isFamilyAskedBy(LocalDate day) {
    return familyAskedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Whether it was known by a day who follows; without the day on which it became known, that counts. */
  public boolean isSuccessorFoundBy(LocalDate day) {
    return successorFoundOn().isPresent()
        ? !successorFoundOn().get().isAfter(day)
        : successor().isPresent();
  }

  /**
   * Whether the end is on record as temporary although what tied the key worker to the child is over, so
   * that they would not come back.
   */
  public boolean contradictsItself() {
    return permanence().filter(Permanence.TEMPORARY::equals).isPresent()
        && reason().filter(ChangeReason::isEndOfATie).isPresent();
  }

  /** Collects the parts of an {@link EndOfAssignment}. */
  public static class Builder extends ImmutableEndOfAssignment.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
