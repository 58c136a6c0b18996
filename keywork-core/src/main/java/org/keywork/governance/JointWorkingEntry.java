package org.keywork.governance;

import static org.keywork.source.Publications.PACK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * How closely agencies have to work together before they can have a key worker service. The source
 * names both in one sentence, and by its own scale they are two steps apart.
 *
 * @since 0.1
 */
public enum JointWorkingEntry {
  /** More than exchange information. */
  BEYOND_NETWORKING,
  /** Have formal links, too. */
  FORMAL_LINKS;

  /** Which of the two a service follows. */
  public static final Parameter<JointWorkingEntry> READING = Parameter.parameter(
          "joint-working.entry",
          ParameterType.choice(JointWorkingEntry.class),
          "how closely agencies have to work together before they can have a key worker service")
      .preset(BEYOND_NETWORKING, PACK.at("ch.1 / Contexts and resources"))
      .asChoice();
}
