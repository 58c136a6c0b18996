package org.keywork.records;

import static org.keywork.source.Publications.CCNUK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Whether families are to have a record of their own. The sources differ.
 *
 * @since 0.1
 */
public enum HeldRecordReading {
  /** Each family; it is one of the standards (CCNUK P23). */
  STANDARD,
  /** It is good practice to think about it (PACK ch.2 / Family held records). */
  GOOD_PRACTICE_TO_CONSIDER;

  /** Which of the two a service means. */
  public static final Parameter<HeldRecordReading> READING = Parameter.parameter(
          "records.family-held-records-are",
          ParameterType.choice(HeldRecordReading.class),
          "whether families are to have a record of their own")
      .preset(STANDARD, CCNUK.at("P23"))
      .asChoice();
}
