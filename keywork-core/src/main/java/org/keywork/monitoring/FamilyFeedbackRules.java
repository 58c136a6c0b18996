package org.keywork.monitoring;

import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Families are asked whether the service is what they need.
 *
 * @since 0.1
 */
public final class FamilyFeedbackRules {

  private static final Citation LESSONS = PEMBROKESHIRE.at("Lessons learnt");
  private static final Location FEEDBACK = Location.at("feedback");

  /** How often they are asked. */
  public static final Parameter<Period> EVERY = Parameter.period(
          "monitoring.families-asked-every",
          "the longest time from one asking of families about the service to the next")
      .open("PEMBROKESHIRE asks families regularly and gives no interval.")
      .between(Period.ofDays(1), Period.ofYears(5))
      .strictestWhenSmall();

  /** Somebody sees to it. */
  public static final Rule<Monitoring> ASKED = rule("monitoring.families-asked")
      .from(LESSONS, restating(393))
      .says(
          SHOULD,
          "Whoever manages the service regularly asks families whether it meets their needs.")
      .reading(EVERY, LookBack.LENGTH)
      .appliesTo(
          Monitoring.class, "services whose feedback is recorded", FamilyFeedbackRules::isTold)
      .isMetWhen(FamilyFeedbackRules::asked)
      .otherwise("Families are not regularly asked whether the service meets their needs.")
      .remedy("Settle when and how the manager of the service asks them, and note each time.");

  /** It is done. */
  public static final Rule<Monitoring> IN_TIME = rule("monitoring.families-asked-in-time")
      .from(LESSONS, restating(393))
      .says(SHOULD, "Families are asked again within {monitoring.families-asked-every}.")
      .reading(EVERY, LookBack.LENGTH)
      .appliesTo(
          Monitoring.class,
          "services that ask families and have set how often",
          FamilyFeedbackRules::isTold)
      .isMetWhen(FamilyFeedbackRules::inTime)
      .otherwise("Families were last asked about the service on {last}, and were to be asked again"
          + " by {due}.")
      .remedy("Ask them, note the day, and set the next one.");

  private FamilyFeedbackRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(ASKED, IN_TIME);
  }

  private static boolean isTold(Monitoring monitoring) {
    return monitoring.feedback().isPresent();
  }

  private static Verdict asked(Monitoring monitoring, Basis basis) {
    Location at = FEEDBACK.then("familiesAsked");
    Optional<Boolean> asked =
        monitoring.feedback().orElseThrow().askingFamilies().isDone(basis);
    return asked.isEmpty()
        ? Verdict.cannotTell(at, "whether families are regularly asked about the service")
        : Verdict.metIf(asked.get(), at);
  }

  private static Verdict inTime(Monitoring monitoring, Basis basis) {
    return monitoring
        .feedback()
        .orElseThrow()
        .askingFamilies()
        .inTime(basis, FEEDBACK.then("rounds"), "when families were last asked about the service");
  }
}
