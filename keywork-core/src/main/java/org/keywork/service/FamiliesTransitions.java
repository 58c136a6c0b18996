package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.transition.TransitionKind;

/**
 * What a service knows of the moves in children's lives that are hard for its families (GUIDE 2 /
 * Supporting transitions).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FamiliesTransitions implements WithFamiliesTransitions {

  FamiliesTransitions() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether families are asked which moves are hard for them, and since when. */
  public abstract Optional<Arrangement> asked();

  /** The moves that turned out to be hard. */
  public abstract Set<TransitionKind> hard();

  /** The moves that turned out not to be. */
  public abstract Set<TransitionKind> manageable();

  /** Whether it is known of some move whether it is hard. */
  boolean areSomeKnown() {
    return !hard().isEmpty() || !manageable().isEmpty();
  }

  @Value.Check
  void refuseHardAndManageable() {
    if (hard().stream().anyMatch(manageable()::contains)) {
      throw new InvalidRecordException(
          Location.at("manageable"), "A move that is hard for families is not manageable, too.");
    }
  }

  /** Collects the parts of {@link FamiliesTransitions}. */
  public static class Builder extends ImmutableFamiliesTransitions.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
