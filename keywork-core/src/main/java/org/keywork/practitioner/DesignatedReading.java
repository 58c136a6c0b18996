package org.keywork.practitioner;

import static org.keywork.source.Publications.GUIDE;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * What makes a key worker designated. The sources differ.
 *
 * @since 0.1
 */
public enum DesignatedReading {
  /** Key working is their only work, for however many hours (GUIDE 1 / Models; CCNUK preamble). */
  ONLY_WORK,
  /** Key working is their only work, and full-time (PACK ch.1 / Planning the service). */
  FULL_TIME;

  /** Which of the two a service means. */
  public static final Parameter<DesignatedReading> READING = Parameter.parameter(
          "practitioner.designated-means",
          ParameterType.choice(DesignatedReading.class),
          "what makes a key worker designated")
      .preset(ONLY_WORK, GUIDE.at("1 / Models"))
      .asChoice();
}
