package org.keywork.eligibility;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.family.LifePhase;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * The phases of life in which a service takes families on. Key working should be there in all of them
 * (GUIDE 4 / SEND reforms); some areas restrict it to the early years (GUIDE 5c / Reducing support).
 *
 * @since 0.1
 */
public enum PhasesServed {
  /** From the early years into adult life. */
  ALL,
  /** The early years only. */
  EARLY_YEARS_ONLY;

  /** Which phases a service serves. */
  public static final Parameter<PhasesServed> PHASES_SERVED = Parameter.parameter(
          "eligibility.phases-served",
          ParameterType.choice(PhasesServed.class),
          "the phases of life in which a family can be taken on")
      .preset(ALL, GUIDE.at("4 / SEND reforms"))
      .asChoice();

  /** Whether a phase is among them. */
  public boolean include(LifePhase phase) {
    return this == ALL || phase == LifePhase.EARLY_YEARS;
  }
}
