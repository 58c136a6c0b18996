package org.keywork.service;

import static org.keywork.source.Publications.PACK;

import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Verdict;

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

  /**
   * A verdict on what a formal service needs, as the reading has it: not applicable where key working is
   * part of every practitioner's work and needs no service.
   */
  static Verdict unlessEmbedded(KeyWorkerService service, Basis basis, Verdict verdict) {
    if (verdict.kind() == Verdict.Kind.MET
        || basis.value(READING).orElseThrow() == FORMAL_SERVICE) {
      return verdict;
    }
    if (service.mode().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("mode"),
          "whether key working is part of every practitioner's work or a service of its own");
    }
    return service.mode().get() == ServiceMode.EMBEDDED ? Verdict.notApplicable() : verdict;
  }
}
