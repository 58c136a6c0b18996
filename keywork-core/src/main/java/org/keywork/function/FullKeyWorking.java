package org.keywork.function;

import static org.keywork.source.Publications.PACK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * How many of the eight aspects count as full key working. The sources differ: families fared
 * better with most of them (PACK ch.1 / Planning the service), while one service speaks of all
 * (PEMBROKESHIRE Lessons learnt).
 *
 * @since 0.1
 */
public enum FullKeyWorking {
  /** More than half: five of eight. */
  MAJORITY(Aspect.values().length / 2 + 1),
  /** Every one: eight of eight. */
  ALL(Aspect.values().length);

  /** What a service counts as full key working. */
  public static final Parameter<FullKeyWorking> ASPECTS_THAT_COUNT_AS_FULL = Parameter.parameter(
          "function.aspects-that-count-as-full",
          ParameterType.choice(FullKeyWorking.class),
          "how many of the eight aspects of key working count as full key working")
      .preset(MAJORITY, PACK.at("ch.1 / Planning the service"))
      .asChoice();

  private final int fewest;

  FullKeyWorking(int fewest) {
    this.fewest = fewest;
  }

  /** The smallest number of aspects that counts. */
  public int fewest() {
    return fewest;
  }

  /** Whether so many aspects count as full key working. */
  public boolean isReachedBy(int aspects) {
    return aspects >= fewest;
  }
}
