package org.keywork.setup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a pilot is evaluated: what was watched while it ran is analysed, and those who steer it are told
 * (PACK ch.5 / The importance of monitoring and evaluating the service).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PilotEvaluation implements WithPilotEvaluation {

  PilotEvaluation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The first day of the evaluation, past or to come. */
  public abstract Optional<LocalDate> beganOn();

  /** The day on which what was gathered by watching the pilot had been, or is to be, analysed. */
  public abstract Optional<LocalDate> dataAnalysedOn();

  /** The day on which those who steer the pilot were, or are to be, told what came of it. */
  public abstract Optional<LocalDate> reportedOn();

  /** Collects the parts of a {@link PilotEvaluation}. */
  public static class Builder extends ImmutablePilotEvaluation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
