package org.keywork.service;

import static org.keywork.source.Publications.PACK;

import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;

/**
 * Whether key working needs a formal service behind it. The sources differ.
 *
 * @since 0.1
 */
public enum Formality {
  /** Always: informal key working does not last (PACK ch.1). */
  FORMAL_SERVICE,
  /** Not where it is part of every practitioner's work, spread over many people (GUIDE 1). */
  WAY_OF_WORKING;

  /** Which of the two a service follows. */
  public static final Parameter<Formality> READING = Parameter.parameter(
          "service.formality",
          ParameterType.choice(Formality.class),
          "whether key working needs a formal service behind it")
      .preset(FORMAL_SERVICE, PACK.at("ch.1 / Why is a key worker service important?"))
      .asChoice();
}
