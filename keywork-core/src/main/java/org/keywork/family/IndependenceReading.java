package org.keywork.family;

import static org.keywork.source.Publications.PALLIATIVE;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Whether key working aims at needing less of it. The sources disagree about families with a
 * life-limited child.
 *
 * @since 0.1
 */
public enum IndependenceReading {
  /**
   * Every family is helped towards it, as far as it can be reached (GUIDE 5c / Reducing support;
   * EVALUATION Discussion).
   */
  GOAL_WHERE_FEASIBLE,
  /**
   * Not one with a life-limited child, unless it wants that itself: to such a family a close team that
   * decides with it counts for more, and independence can be one burden too many (PALLIATIVE Conclusion).
   */
  NOT_FOR_LIFE_LIMITED_CHILDREN;

  /**
   * Which of the two a service means. Out of the box the second: the study of these very families says
   * so, it leaves every other family as the first would have it, and what it keeps a service from is the
   * harder to make good.
   */
  public static final Parameter<IndependenceReading> READING = Parameter.parameter(
          "family.independence",
          ParameterType.choice(IndependenceReading.class),
          "whether key working aims at needing less of it where a child is life-limited")
      .preset(NOT_FOR_LIFE_LIMITED_CHILDREN, PALLIATIVE.at("Conclusion"))
      .asChoice();
}
