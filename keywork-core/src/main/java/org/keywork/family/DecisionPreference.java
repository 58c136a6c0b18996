package org.keywork.family;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the family, or one member of it, wanted decisions to be made from a day on. Earlier ones stay.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class DecisionPreference implements WithDecisionPreference {

  DecisionPreference() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was recorded. */
  public abstract LocalDate recordedOn();

  /** Whose it is; empty where it is the whole family's. */
  public abstract Optional<MemberId> whose();

  /** How they want decisions to be made. */
  @Value.Redacted
  public abstract DecisionMaking decisions();

  /** Whether it is the whole family's. */
  boolean isOfTheFamily() {
    return whose().isEmpty();
  }

  /** Whether it speaks for a member: as that member's own, or as the whole family's. */
  boolean speaksFor(MemberId member) {
    return whose().map(member::equals).orElse(true);
  }

  /** Collects the parts of a {@link DecisionPreference}. */
  public static class Builder extends ImmutableDecisionPreference.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
