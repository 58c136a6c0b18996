package org.keywork.ehc;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Whether a local authority will assess a child, as it told the family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AssessmentDecision implements WithAssessmentDecision {

  AssessmentDecision() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which the family was told. */
  public abstract LocalDate decidedOn();

  /** Whether it will assess the child. */
  public abstract boolean assess();

  /** Collects the parts of an {@link AssessmentDecision}. */
  public static class Builder extends ImmutableAssessmentDecision.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
