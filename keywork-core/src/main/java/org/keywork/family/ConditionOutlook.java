package org.keywork.family;

import java.util.Optional;
import org.keywork.rule.Answer;

/**
 * What is known of the course of a condition (PALLIATIVE Introduction), the gravest last. In practice
 * the line between the last two is often arbitrary, and a child may cross it more than once.
 *
 * @since 0.1
 */
public enum ConditionOutlook {
  /** Neither of the others. */
  NOT_LIFE_LIMITING,
  /** Treatment might succeed. */
  LIFE_THREATENING,
  /** No present cure, and an early death is likely. */
  LIFE_LIMITING;

  /**
   * The class that follows from two facts: whether an early death is to be feared, and whether there is
   * a treatment that may succeed, even one that is itself a danger.
   *
   * @return empty while the facts do not tell
   */
  public static Optional<ConditionOutlook> classify(
      Answer earlyDeathFeared, Answer treatmentMaySucceed) {
    return switch (earlyDeathFeared) {
      case NO -> Optional.of(NOT_LIFE_LIMITING);
      case CANNOT_TELL -> Optional.empty();
      case YES ->
        switch (treatmentMaySucceed) {
          case YES -> Optional.of(LIFE_THREATENING);
          case NO -> Optional.of(LIFE_LIMITING);
          case CANNOT_TELL -> Optional.empty();
        };
    };
  }

  /** Whether the condition may shorten the child's life, in one way or the other. */
  public boolean mayShortenLife() {
    return this != NOT_LIFE_LIMITING;
  }
}
