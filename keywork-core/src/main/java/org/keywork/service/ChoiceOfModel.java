package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How a service came to its model: whether it ruled out designated key workers, and why (PACK ch.5 /
 * Types of key workers).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class ChoiceOfModel implements WithChoiceOfModel {

  ChoiceOfModel() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether designated key workers were ruled out. */
  public abstract Optional<Boolean> designatedRuledOut();

  /** Why they were. */
  public abstract Set<GroundAgainstDesignated> grounds();

  /** What either model would cost. */
  public abstract Optional<CostComparison> costs();

  @Value.Check
  void refuseGroundsForNothing() {
    if (!designatedRuledOut().orElse(true) && !grounds().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("grounds"), "What was not ruled out was not ruled out for any reason.");
    }
  }

  /** Collects the parts of a {@link ChoiceOfModel}. */
  public static class Builder extends ImmutableChoiceOfModel.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
