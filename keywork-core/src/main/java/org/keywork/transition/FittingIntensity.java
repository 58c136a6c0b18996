package org.keywork.transition;

import java.util.Objects;
import org.keywork.assignment.Intensity;

/**
 * An amount of key working, and why it fits a family.
 *
 * @param intensity how much
 * @param reason why
 * @since 0.1
 */
public record FittingIntensity(Intensity intensity, FitReason reason) {

  /** Refuses a missing part. */
  public FittingIntensity {
    Objects.requireNonNull(intensity, "intensity");
    Objects.requireNonNull(reason, "reason");
  }

  /** The amount and not the reason, which tells of the family what its record keeps to itself. */
  @Override
  public String toString() {
    return "FittingIntensity[intensity=" + intensity + "]";
  }
}
