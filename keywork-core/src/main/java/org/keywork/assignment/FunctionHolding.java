package org.keywork.assignment;

import org.immutables.value.Value;
import org.keywork.function.KeyWorkingFunction;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;
import org.keywork.time.DateSpan;

/**
 * Somebody who holds one of the ten functions for a family, for a span of days.
 *
 * <p>The function of single point of contact is not held this way: {@link
 * KeyWorkerAssignment#contact()} says who has it.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class FunctionHolding implements WithFunctionHolding {

  FunctionHolding() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The function. */
  public abstract KeyWorkingFunction function();

  /** Who holds it. */
  public abstract PractitionerId practitioner();

  /** From the first to the last day, both inclusive. */
  public abstract DateSpan during();

  @Value.Check
  void refuseTheContactFunction() {
    if (function() == KeyWorkingFunction.SINGLE_POINT_OF_CONTACT) {
      throw new InvalidRecordException(
          Location.at("function"),
          "Who is the single point of contact is said by the assignment, not by a holding.");
    }
  }

  /** Collects the parts of a {@link FunctionHolding}. */
  public static class Builder extends ImmutableFunctionHolding.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
