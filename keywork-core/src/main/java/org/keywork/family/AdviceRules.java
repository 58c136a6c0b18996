package org.keywork.family;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The family decides; the key worker helps it to think.
 *
 * @since 0.1
 */
public final class AdviceRules {

  /** Whether a family may be told what would be best. */
  public static final Parameter<AdviceReading> READING = Parameter.parameter(
          "family.advice-reading",
          ParameterType.choice(AdviceReading.class),
          "whether key workers may say what a family should do")
      .open("PEMBROKESHIRE has key workers suggest nothing; parents of life-limited children asked"
          + " to be told (PALLIATIVE). No source settles it, so the service does.")
      .asChoice();

  /**
   * Advice leaves the decision to the family. Where the service has not settled whether a family that
   * asks may be told, only advice that nobody asked for is decided: both readings are against it.
   */
  public static final Rule<FamilysAdvice> DECISION_LEFT = rule("family.decision-left-to-family")
      .from(PEMBROKESHIRE.at("Information and advice"), restating(43))
      .says(
          SHOULD,
          "The key worker helps the family to think an issue through and does not tell it what to"
              + " do.")
      .reading(READING, LookBack.LENGTH)
      .appliesTo(FamilysAdvice.class, "advice given lately to families on the active list")
      .isMetWhen(AdviceRules::decisionLeft)
      .otherwise("The advice given on {on} did not leave the decision to the family: {kind}.")
      .remedy("Go back to the issue with the family, lay out what speaks for each way, and let it"
          + " decide.");

  private AdviceRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(DECISION_LEFT);
  }

  private static Verdict decisionLeft(FamilysAdvice subject, Basis basis) {
    Advice advice = subject.advice();
    if (!subject.active().includes(basis.asOf()) || !LookBack.reaches(advice.on(), basis)) {
      return Verdict.notApplicable();
    }
    return switch (advice.kind()) {
      case THOUGHT_THROUGH_TOGETHER -> Verdict.met();
      case RECOMMENDED, TOLD_WHAT_TO_DO -> saidWhatToDo(subject, basis.value(READING));
    };
  }

  private static Verdict saidWhatToDo(FamilysAdvice subject, Optional<AdviceReading> reading) {
    Optional<Boolean> asked = subject.isAskedFor();
    if (reading.equals(Optional.of(AdviceReading.NEVER_RECOMMEND))
        || asked.equals(Optional.of(false))) {
      return Verdict.notMet(
          Location.at("kind"),
          fact("on", subject.advice().on()).and("kind", subject.advice().kind()));
    }
    if (asked.isEmpty()) {
      return Verdict.cannotTell(Location.at("askedFor"), "whether the family asked to be told");
    }
    return reading.isPresent()
        ? Verdict.met()
        : Verdict.cannotTell(
            Location.at("kind"),
            "whether the service lets key workers recommend where the family asks");
  }
}
