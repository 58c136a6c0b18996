package org.keywork;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.assignment.AllocationRules;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.ContactPersonRules;
import org.keywork.assignment.FunctionRules;
import org.keywork.family.ChildRules;
import org.keywork.family.ConsentRules;
import org.keywork.family.PreferenceRules;
import org.keywork.plan.AssessmentRules;
import org.keywork.plan.ChildsViewRules;
import org.keywork.plan.CirculationRules;
import org.keywork.plan.MeetingRules;
import org.keywork.plan.NeedsThreadRules;
import org.keywork.plan.ParticipationRules;
import org.keywork.plan.PlanRules;
import org.keywork.plan.SharedWorkRules;
import org.keywork.plan.WholeFamilyRules;
import org.keywork.review.ContactRules;
import org.keywork.review.ReviewRules;
import org.keywork.rule.RuleBook;
import org.keywork.service.PublicInformationRules;
import org.keywork.service.ReachRules;
import org.keywork.service.ReferralPointRules;
import org.keywork.service.SharingPolicyRules;
import org.keywork.service.VoiceRules;
import org.keywork.service.WayInRules;
import org.keywork.team.AdvocacyRules;
import org.keywork.team.TeamRules;
import org.keywork.transition.ExitRules;
import org.keywork.transition.TransitionRules;

/**
 * The editions of the rule book.
 *
 * <p>Rules stand in the order in which a family meets their topics; those about the service that stands
 * behind come last.
 *
 * @since 0.1
 */
public final class RuleBooks {

  private static final RuleBook EDITION_2026_11 = RuleBook.edition(
      "2026-11",
      Stream.of(
              WholeFamilyRules.all(),
              ChildRules.all(),
              PreferenceRules.all(),
              ConsentRules.all(),
              AllocationRules.all(),
              ContactPersonRules.all(),
              FunctionRules.all(),
              AdvocacyRules.all(),
              TeamRules.all(),
              ParticipationRules.all(),
              ChildsViewRules.all(),
              AssessmentRules.all(),
              MeetingRules.all(),
              PlanRules.all(),
              CirculationRules.all(),
              SharedWorkRules.all(),
              NeedsThreadRules.all(),
              ReviewRules.all(),
              ContactRules.all(),
              TransitionRules.all(),
              ChangeRules.all(),
              ExitRules.all(),
              SharingPolicyRules.all(),
              WayInRules.all(),
              ReferralPointRules.all(),
              ReachRules.all(),
              PublicInformationRules.all(),
              VoiceRules.all())
          .flatMap(List::stream)
          .toList());

  private RuleBooks() {}

  /** The latest edition, each rule with the force its source stated. */
  public static RuleBook latest() {
    return EDITION_2026_11;
  }
}
