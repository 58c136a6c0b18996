package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A judgement of what a service is worth, made so that it can be bettered (PACK ch.5 / Monitoring and
 * evaluating).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Evaluation implements WithEvaluation {

  Evaluation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The day on which it was, or is going to be, done. */
  public abstract Optional<LocalDate> on();

  /** Whose views it takes in. */
  public abstract Set<RespondentGroup> respondents();

  /** What it measures. */
  public abstract List<Measure> measures();

  /** Collects the parts of an {@link Evaluation}. */
  public static class Builder extends ImmutableEvaluation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
