package org.keywork.function;

import java.util.Arrays;
import java.util.List;

/**
 * One of the four areas into which the ten functions fall, split two, three, two and three (GUIDE 1;
 * EVALUATION Figure 1).
 *
 * @since 0.1
 */
public enum FunctionArea {
  /** Being there for the family, and helping it to decide for itself. */
  EMOTIONAL_AND_PRACTICAL_SUPPORT,
  /** Being the contact, bringing people together, joining up what they do. */
  COORDINATION,
  /** Finding out what everybody needs, in one process. */
  PLANNING_AND_ASSESSMENT,
  /** Informing, speaking for the family, reaching specialists. */
  INFORMATION_AND_SPECIALIST_SUPPORT;

  /** The functions in it, in their order. */
  public List<KeyWorkingFunction> functions() {
    return Arrays.stream(KeyWorkingFunction.values())
        .filter(function -> function.area() == this)
        .toList();
  }
}
