package org.keywork.eligibility;

import static org.keywork.source.Publications.CCNUK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Whether families are screened at all. A separate service has guidelines for eligibility (CCNUK O3);
 * where key working is part of every practitioner's work it is on offer to all families (GUIDE 5a /
 * Awareness raising).
 *
 * @since 0.1
 */
public enum Screening {
  /** By the criteria that the service asks for. */
  BY_CRITERIA,
  /** Not at all: every family is eligible. */
  EVERY_FAMILY;

  /** Which of the two a service does. */
  public static final Parameter<Screening> SCREENING = Parameter.parameter(
          "eligibility.screening",
          ParameterType.choice(Screening.class),
          "whether families are eligible by criteria or every family is")
      .preset(BY_CRITERIA, CCNUK.at("O3"))
      .asChoice();
}
