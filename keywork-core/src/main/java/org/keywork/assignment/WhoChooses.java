package org.keywork.assignment;

import static org.keywork.source.Publications.EVALUATION;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Who decides which key worker a family gets, from the least to the most say of the family.
 *
 * <p>The sources differ, and a service has to make up its mind: a service matches families and key
 * workers (PACK checklist), families have a major say (EVALUATION Establishing a shared philosophy;
 * GUIDE 5a / Awareness raising), or they define their own key worker regardless of whom they are
 * given (PALLIATIVE Discussion).
 *
 * @since 0.1
 */
public enum WhoChooses {
  /** The service matches. */
  SERVICE,
  /** The service proposes, and the family has a major say. */
  FAMILY_HAS_A_SAY,
  /** The family itself. */
  FAMILY;

  /** Which of these a service holds to. */
  public static final Parameter<WhoChooses> WHO_CHOOSES = Parameter.parameter(
          "assignment.who-chooses",
          ParameterType.choice(WhoChooses.class),
          "who decides which key worker a family gets")
      .preset(FAMILY_HAS_A_SAY, EVALUATION.at("Establishing a shared philosophy (Site A)"))
      .strictestWhenLarge();
}
