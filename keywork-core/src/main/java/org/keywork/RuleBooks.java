package org.keywork;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.assignment.AllocationRules;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.ContactPersonRules;
import org.keywork.assignment.FunctionRules;
import org.keywork.casefile.PathwayRules;
import org.keywork.ehc.EhcLimits;
import org.keywork.eligibility.BeginningRules;
import org.keywork.eligibility.EligibilityPolicy;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.ReferralRules;
import org.keywork.eligibility.RefusalRules;
import org.keywork.eligibility.SupportAtNeedRules;
import org.keywork.family.AdviceRules;
import org.keywork.family.ChildRules;
import org.keywork.family.CollectionRules;
import org.keywork.family.ConsentRules;
import org.keywork.family.DevelopmentRules;
import org.keywork.family.FamilySupportRules;
import org.keywork.family.InformationRules;
import org.keywork.family.OfferRules;
import org.keywork.family.PreferenceRules;
import org.keywork.plan.AssessmentRules;
import org.keywork.plan.ChildsViewRules;
import org.keywork.plan.CirculationRules;
import org.keywork.plan.FamilyInPlanRules;
import org.keywork.plan.FeedbackRules;
import org.keywork.plan.MeetingRules;
import org.keywork.plan.NeedsThreadRules;
import org.keywork.plan.ParticipationRules;
import org.keywork.plan.PlanRules;
import org.keywork.plan.RefusedServiceRules;
import org.keywork.plan.SharedWorkRules;
import org.keywork.plan.WholeFamilyRules;
import org.keywork.plan.YoungPersonRules;
import org.keywork.practitioner.SpecialArrangementRules;
import org.keywork.review.ContactRules;
import org.keywork.review.FamilyContactRules;
import org.keywork.review.ReachabilityRules;
import org.keywork.review.ReviewRules;
import org.keywork.review.SettingsRules;
import org.keywork.rule.Parameter;
import org.keywork.rule.RuleBook;
import org.keywork.service.AdvocacyAgreementRules;
import org.keywork.service.PublicInformationRules;
import org.keywork.service.ReachRules;
import org.keywork.service.ReferralPointRules;
import org.keywork.service.SharingPolicyRules;
import org.keywork.service.VoiceRules;
import org.keywork.service.WayInRules;
import org.keywork.team.AdvocacyRules;
import org.keywork.team.JoiningRules;
import org.keywork.team.MatterRules;
import org.keywork.team.NewPractitionerRules;
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
              FamilySupportRules.all(),
              ChildRules.all(),
              DevelopmentRules.all(),
              PreferenceRules.all(),
              OfferRules.all(),
              InformationRules.all(),
              AdviceRules.all(),
              ConsentRules.all(),
              CollectionRules.all(),
              SpecialArrangementRules.all(),
              SupportAtNeedRules.all(),
              ReferralRules.all(),
              RefusalRules.all(),
              BeginningRules.all(),
              AllocationRules.all(),
              ContactPersonRules.all(),
              FunctionRules.all(),
              AdvocacyRules.all(),
              MatterRules.all(),
              TeamRules.all(),
              NewPractitionerRules.all(),
              JoiningRules.all(),
              ParticipationRules.all(),
              ChildsViewRules.all(),
              YoungPersonRules.all(),
              SettingsRules.all(),
              AssessmentRules.all(),
              MeetingRules.all(),
              PlanRules.all(),
              FamilyInPlanRules.all(),
              CirculationRules.all(),
              SharedWorkRules.all(),
              FeedbackRules.all(),
              NeedsThreadRules.all(),
              RefusedServiceRules.all(),
              ReviewRules.all(),
              ContactRules.all(),
              ReachabilityRules.all(),
              FamilyContactRules.all(),
              TransitionRules.all(),
              ChangeRules.all(),
              ExitRules.all(),
              PathwayRules.all(),
              SharingPolicyRules.all(),
              AdvocacyAgreementRules.all(),
              WayInRules.all(),
              ReferralPointRules.all(),
              ReachRules.all(),
              PublicInformationRules.all(),
              VoiceRules.all())
          .flatMap(List::stream)
          .toList());

  /** What a service may set about decisions, in the order of the topics. */
  private static final List<Parameter<?>> OF_DECISIONS = Stream.<List<Parameter<?>>>of(
          EligibilityPolicy.parameters(), Priority.parameters(), EhcLimits.parameters())
      .flatMap(List::stream)
      .toList();

  private static final RuleBook LATEST = EDITION_2026_11.withParametersOfDecisions(OF_DECISIONS);

  private RuleBooks() {}

  /** The latest edition, each rule with the force its source stated. */
  public static RuleBook latest() {
    return LATEST;
  }
}
