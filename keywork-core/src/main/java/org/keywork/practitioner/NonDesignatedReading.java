package org.keywork.practitioner;

import static org.keywork.source.Publications.CCNUK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Who can be a key worker beside another role. The sources differ.
 *
 * @since 0.1
 */
public enum NonDesignatedReading {
  /** Anybody who takes on a few families (CCNUK preamble; PACK ch.1; PEMBROKESHIRE Introduction). */
  ANYBODY,
  /** Whoever works with the family already (GUIDE 1 / Models). */
  ALREADY_WITH_FAMILIES;

  /** Which of the two a service means. */
  public static final Parameter<NonDesignatedReading> READING = Parameter.parameter(
          "practitioner.non-designated-means",
          ParameterType.choice(NonDesignatedReading.class),
          "who can be a key worker beside another role")
      .preset(ANYBODY, CCNUK.at("preamble"))
      .asChoice();
}
