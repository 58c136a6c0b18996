package org.keywork.practitioner;

import java.util.Objects;
import org.keywork.rule.Answer;
import org.keywork.source.Citation;

/**
 * A step to the first family, and whether it is done.
 *
 * @param step the step
 * @param answer whether it is done; cannot tell where nothing is recorded
 * @since 0.1
 */
public record StepAnswer(ReadinessStep step, Answer answer) {

  /** Refuses a missing part. */
  public StepAnswer {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(answer, "answer");
  }

  /** Where the step is asked for. */
  public Citation citation() {
    return step.citation();
  }
}
