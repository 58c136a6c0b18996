package org.keywork.governance;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A key worker service grows out of agencies that work together; it cannot make them do so.
 *
 * @since 0.1
 */
public final class JointWorkingRules {

  /** The agencies do more than tell each other things. */
  public static final Rule<GovernedService> FAR_ENOUGH = rule("joint-working.far-enough")
      .from(PACK.at("ch.1 / Contexts and resources"), restating(381))
      .says(MUST, "The agencies work together more closely than by exchanging information.")
      .reading(JointWorkingEntry.READING)
      .appliesTo(GovernedService.class, "key worker services")
      .isMetWhen(JointWorkingRules::farEnough)
      .otherwise("The agencies do not work together closely enough for a key worker service.")
      .remedy("Begin with something smaller that the agencies plan and do together, such as a joint"
          + " planning group, and link them formally.");

  private JointWorkingRules() {}

  /** The rule, as a list. */
  public static List<Rule<?>> all() {
    return List.of(FAR_ENOUGH);
  }

  private static Verdict farEnough(GovernedService service, Basis basis) {
    JointWorkingEntry entry = basis.value(JointWorkingEntry.READING).orElseThrow();
    Answer answer = service
        .governance()
        .jointWorking()
        .map(working -> working.isEnough(entry, basis.asOf()))
        .orElse(Answer.CANNOT_TELL);
    return switch (answer) {
      case YES -> Verdict.met();
      case NO -> Verdict.notMet(Location.at("jointWorking"));
      case CANNOT_TELL ->
        Verdict.cannotTell(
            service.placeOf("jointWorking"),
            "which level of joint working the agencies have reached");
    };
  }
}
