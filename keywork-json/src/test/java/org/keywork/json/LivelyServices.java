package org.keywork.json;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.keywork.Keywork;
import org.keywork.Policies;
import org.keywork.assignment.ChangeRules;
import org.keywork.eligibility.SupportAtNeedRules;
import org.keywork.family.PreferenceRules;
import org.keywork.plan.FirstPlanningRules;
import org.keywork.plan.NewNeedRules;
import org.keywork.review.ContactRules;
import org.keywork.review.PromiseRules;
import org.keywork.review.ReachabilityRules;
import org.keywork.rule.LocalPolicy;
import org.keywork.transition.ExitRules;
import org.keywork.transition.SuccessorRules;

/** A service that sets nothing itself, and one that sets whatever no source gives a length for. */
final class LivelyServices {

  private static final LocalPolicy ALL_SET = Policies.guidance()
      .with(ContactRules.LONGEST_INTERVAL, Period.ofMonths(1))
      .with(ContactRules.QUIET_INTERVAL, Period.ofMonths(3))
      .with(ReachabilityRules.ANSWERED_WITHIN, Duration.ofDays(2))
      .with(PromiseRules.KEPT_WITHIN, Period.ofMonths(1))
      .with(SupportAtNeedRules.LONGEST_RESPONSE, Period.ofWeeks(2))
      .with(PreferenceRules.ROLE_REMINDER_INTERVAL, Period.ofMonths(6))
      .with(NewNeedRules.SUPPORTED_WITHIN, Period.ofMonths(1))
      .with(FirstPlanningRules.FIRST_MEETING_WITHIN, Period.ofWeeks(6))
      .with(ExitRules.EXIT_PLAN_LEAD_TIME, Period.ofYears(1))
      .with(SuccessorRules.SUCCESSOR_LEAD_TIME, Period.ofMonths(2))
      .with(ChangeRules.OVERLAP_LENGTH, Period.ofWeeks(2));

  private LivelyServices() {}

  static List<Keywork> all() {
    return List.of(Keywork.guidance(), Keywork.under(ALL_SET));
  }
}
