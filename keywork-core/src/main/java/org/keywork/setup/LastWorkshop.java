package org.keywork.setup;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * When the last workshop of those who set up a service is held. The guidance and what was observed
 * differ.
 *
 * @since 0.1
 */
public enum LastWorkshop {
  /** With routinisation, after the evaluation of the pilot (PACK ch.5 Table 1). */
  AFTER_EVALUATION,
  /**
   * Twelve months after the first, as it was observed (PACK ch.5 / The workshop timetable). There, what
   * came of the pilot was known half a year later only.
   */
  A_YEAR_AFTER_FIRST;

  /** Which of the two a programme follows. */
  public static final Parameter<LastWorkshop> PLACED = Parameter.parameter(
          "set-up.last-workshop",
          ParameterType.choice(LastWorkshop.class),
          "when the last workshop of setting up a service is held")
      .preset(AFTER_EVALUATION, Restated.TABLE_1)
      .asChoice();
}
