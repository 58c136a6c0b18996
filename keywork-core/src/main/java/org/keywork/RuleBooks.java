package org.keywork;

import java.util.List;
import java.util.stream.Stream;
import org.keywork.agenda.Combining;
import org.keywork.assignment.AllocationRules;
import org.keywork.assignment.ChangeRules;
import org.keywork.assignment.ChoiceRules;
import org.keywork.assignment.ContactPersonRules;
import org.keywork.assignment.CoverRules;
import org.keywork.assignment.FunctionRules;
import org.keywork.assignment.HandoverRules;
import org.keywork.assignment.JobDescriptionForFamilyRules;
import org.keywork.assignment.NamingRules;
import org.keywork.assignment.OtherKeyWorkingRules;
import org.keywork.assignment.ToldOfCoverRules;
import org.keywork.casefile.PathwayRules;
import org.keywork.caseload.CaseloadPolicy;
import org.keywork.caseload.CaseloadRules;
import org.keywork.caseload.CoverFitRules;
import org.keywork.caseload.InductionRules;
import org.keywork.caseload.Match;
import org.keywork.caseload.RoleClarityRules;
import org.keywork.caseload.SpecialistTrainingRules;
import org.keywork.caseload.SupervisedCaseloadRules;
import org.keywork.caseload.SupervisedTransferRules;
import org.keywork.ehc.EhcKeyWorkingRules;
import org.keywork.ehc.EhcLimits;
import org.keywork.ehc.EhcRules;
import org.keywork.eligibility.BeginningRules;
import org.keywork.eligibility.EligibilityPolicy;
import org.keywork.eligibility.Priority;
import org.keywork.eligibility.ReferralRules;
import org.keywork.eligibility.RefusalRules;
import org.keywork.eligibility.ServiceDecisionRules;
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
import org.keywork.family.WayAmongServicesRules;
import org.keywork.governance.AgencyLinkRules;
import org.keywork.governance.BusinessPlanRules;
import org.keywork.governance.CommitmentDocumentRules;
import org.keywork.governance.CommitmentRules;
import org.keywork.governance.CommunicationRules;
import org.keywork.governance.FundingRules;
import org.keywork.governance.JointOwnershipRules;
import org.keywork.governance.JointWorkingRules;
import org.keywork.governance.LastingFundingRules;
import org.keywork.governance.ManagementGroupRules;
import org.keywork.governance.StrategicStandingRules;
import org.keywork.monitoring.BenefitRules;
import org.keywork.monitoring.EvaluationRules;
import org.keywork.monitoring.FamilyFeedbackRules;
import org.keywork.monitoring.LookingForChangeRules;
import org.keywork.monitoring.MonitoringPlanRules;
import org.keywork.monitoring.MonitoringReportRules;
import org.keywork.monitoring.ProvisionCheckRules;
import org.keywork.monitoring.UnmetNeedRules;
import org.keywork.monitoring.UnmetNeeds;
import org.keywork.palliative.BereavementRules;
import org.keywork.palliative.CareAtHomeRules;
import org.keywork.palliative.CareDecisionRules;
import org.keywork.palliative.EndOfLifeRules;
import org.keywork.palliative.LifeLimitingCareRules;
import org.keywork.palliative.SharedBurdenRules;
import org.keywork.palliative.UncertainFutureRules;
import org.keywork.plan.AssessmentRules;
import org.keywork.plan.AttendanceRules;
import org.keywork.plan.ChairRules;
import org.keywork.plan.ChildsViewRules;
import org.keywork.plan.CirculationRules;
import org.keywork.plan.FamilyInPlanRules;
import org.keywork.plan.FeedbackRules;
import org.keywork.plan.FirstPlanningRules;
import org.keywork.plan.MeetingRules;
import org.keywork.plan.MinutesRules;
import org.keywork.plan.NeedsThreadRules;
import org.keywork.plan.NewNeedRules;
import org.keywork.plan.OutsideMoneyRules;
import org.keywork.plan.OwnMoneyRules;
import org.keywork.plan.ParticipationRules;
import org.keywork.plan.PlanRules;
import org.keywork.plan.RefusedServiceRules;
import org.keywork.plan.SharedWorkRules;
import org.keywork.plan.WholeFamilyRules;
import org.keywork.plan.YoungPersonRules;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AdministrativeSupportRules;
import org.keywork.practitioner.FullTimeEquivalent;
import org.keywork.practitioner.HoursRules;
import org.keywork.practitioner.JobDescriptionRules;
import org.keywork.practitioner.ProtectedTimeRules;
import org.keywork.practitioner.RoleRules;
import org.keywork.practitioner.SelectionRules;
import org.keywork.practitioner.SpecialArrangementRules;
import org.keywork.practitioner.SupervisionContentRules;
import org.keywork.practitioner.SupervisionRules;
import org.keywork.practitioner.SupervisionSchedule;
import org.keywork.practitioner.TrainingRules;
import org.keywork.practitioner.TrainingTopicRules;
import org.keywork.practitioner.UrgentMatterRules;
import org.keywork.practitioner.WorkingTimeRules;
import org.keywork.records.DatabaseRules;
import org.keywork.records.FamilyHeldRecordRules;
import org.keywork.review.ContactRules;
import org.keywork.review.CrisisRules;
import org.keywork.review.FamilyContactRules;
import org.keywork.review.HeldReviewRules;
import org.keywork.review.PromiseRules;
import org.keywork.review.ReachabilityRules;
import org.keywork.review.ReviewRules;
import org.keywork.review.SettingsRules;
import org.keywork.rule.Parameter;
import org.keywork.rule.RuleBook;
import org.keywork.service.AdministrationRules;
import org.keywork.service.AdvocacyAgreementRules;
import org.keywork.service.AuditRules;
import org.keywork.service.CaseloadLimitRules;
import org.keywork.service.CoverSystemRules;
import org.keywork.service.DefinitionRules;
import org.keywork.service.DescriptionRules;
import org.keywork.service.FairReviewRules;
import org.keywork.service.FamiliesTransitionsRules;
import org.keywork.service.FootingRules;
import org.keywork.service.InformationResourceRules;
import org.keywork.service.LocalAuthorityRules;
import org.keywork.service.ModelRules;
import org.keywork.service.OneManagerRules;
import org.keywork.service.PeerSupportRules;
import org.keywork.service.PlanningArrangementRules;
import org.keywork.service.PublicInformationRules;
import org.keywork.service.ReachRules;
import org.keywork.service.RecordArrangementRules;
import org.keywork.service.ReferralPointRules;
import org.keywork.service.ServiceManagerRules;
import org.keywork.service.ServicesAgencyRules;
import org.keywork.service.SharingPolicyRules;
import org.keywork.service.StandingArrangementRules;
import org.keywork.service.SupervisionArrangementRules;
import org.keywork.service.TrainingArrangementRules;
import org.keywork.service.VoiceRules;
import org.keywork.service.WatchedServiceRules;
import org.keywork.service.WayInRules;
import org.keywork.service.WorkforceRules;
import org.keywork.service.WorkshopRules;
import org.keywork.setup.ActionPlanRules;
import org.keywork.setup.LastWorkshopRules;
import org.keywork.setup.MembershipRules;
import org.keywork.setup.OperationalDetailRules;
import org.keywork.setup.PilotRules;
import org.keywork.setup.ScopeRules;
import org.keywork.setup.SetUpOrderRules;
import org.keywork.setup.SetUpProgramme;
import org.keywork.setup.SetUpWorkshopRules;
import org.keywork.setup.StakeholderRules;
import org.keywork.setup.StartingRules;
import org.keywork.setup.SteeringAttendanceRules;
import org.keywork.setup.SteeringGroupRules;
import org.keywork.setup.SubGroupRules;
import org.keywork.standards.SelfAssessment;
import org.keywork.standards.StandardsMatrixRules;
import org.keywork.team.AdvocacyRules;
import org.keywork.team.CoverAccessRules;
import org.keywork.team.JoiningRules;
import org.keywork.team.MatterRules;
import org.keywork.team.NewPractitionerRules;
import org.keywork.team.TeamRules;
import org.keywork.transition.AbsenceAndMoveRules;
import org.keywork.transition.AdultLifeRules;
import org.keywork.transition.DiagnosisRules;
import org.keywork.transition.ExitRules;
import org.keywork.transition.Foresight;
import org.keywork.transition.NewSettingRules;
import org.keywork.transition.OpenDoorRules;
import org.keywork.transition.OwnKeyWorkingRules;
import org.keywork.transition.Readiness;
import org.keywork.transition.StepDownRules;
import org.keywork.transition.SuccessorRules;
import org.keywork.transition.TransitionRules;
import org.keywork.transition.WithdrawalRules;

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
              WayAmongServicesRules.all(),
              AdviceRules.all(),
              ConsentRules.all(),
              CollectionRules.all(),
              SpecialArrangementRules.all(),
              ProtectedTimeRules.all(),
              HoursRules.all(),
              AdministrativeSupportRules.all(),
              WorkingTimeRules.all(),
              SupervisionRules.all(),
              SupervisionContentRules.all(),
              UrgentMatterRules.all(),
              SupervisedCaseloadRules.all(),
              SupervisedTransferRules.all(),
              RoleRules.all(),
              SupportAtNeedRules.all(),
              ReferralRules.all(),
              RefusalRules.all(),
              ServiceDecisionRules.all(),
              BeginningRules.all(),
              AllocationRules.all(),
              ChoiceRules.all(),
              NamingRules.all(),
              ContactPersonRules.all(),
              FunctionRules.all(),
              OtherKeyWorkingRules.all(),
              JobDescriptionForFamilyRules.all(),
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
              FirstPlanningRules.all(),
              MeetingRules.all(),
              AttendanceRules.all(),
              ChairRules.all(),
              MinutesRules.all(),
              PlanRules.all(),
              FamilyInPlanRules.all(),
              CirculationRules.all(),
              SharedWorkRules.all(),
              FeedbackRules.all(),
              NeedsThreadRules.all(),
              NewNeedRules.all(),
              RefusedServiceRules.all(),
              OutsideMoneyRules.all(),
              OwnMoneyRules.all(),
              ReviewRules.all(),
              HeldReviewRules.all(),
              ContactRules.all(),
              PromiseRules.all(),
              CrisisRules.all(),
              ReachabilityRules.all(),
              FamilyContactRules.all(),
              TransitionRules.all(),
              NewSettingRules.all(),
              AdultLifeRules.all(),
              DiagnosisRules.all(),
              ChangeRules.all(),
              ToldOfCoverRules.all(),
              CoverRules.all(),
              AbsenceAndMoveRules.all(),
              CoverAccessRules.all(),
              SuccessorRules.all(),
              HandoverRules.all(),
              ExitRules.all(),
              StepDownRules.all(),
              WithdrawalRules.all(),
              OpenDoorRules.all(),
              OwnKeyWorkingRules.all(),
              LifeLimitingCareRules.all(),
              EndOfLifeRules.all(),
              CareDecisionRules.all(),
              SharedBurdenRules.all(),
              CareAtHomeRules.all(),
              BereavementRules.all(),
              UncertainFutureRules.all(),
              EhcKeyWorkingRules.all(),
              EhcRules.all(),
              PathwayRules.all(),
              FamilyHeldRecordRules.all(),
              DatabaseRules.all(),
              InductionRules.all(),
              TrainingRules.all(),
              TrainingTopicRules.all(),
              SpecialistTrainingRules.all(),
              JointWorkingRules.all(),
              FundingRules.all(),
              LastingFundingRules.all(),
              BusinessPlanRules.all(),
              CommunicationRules.all(),
              FootingRules.all(),
              ServicesAgencyRules.all(),
              CommitmentRules.all(),
              CommitmentDocumentRules.all(),
              ManagementGroupRules.all(),
              AgencyLinkRules.all(),
              StrategicStandingRules.all(),
              JointOwnershipRules.all(),
              ModelRules.all(),
              DescriptionRules.all(),
              DefinitionRules.all(),
              SelectionRules.all(),
              JobDescriptionRules.all(),
              RoleClarityRules.all(),
              OneManagerRules.all(),
              ServiceManagerRules.all(),
              WorkforceRules.all(),
              SharingPolicyRules.all(),
              RecordArrangementRules.all(),
              AuditRules.all(),
              AdvocacyAgreementRules.all(),
              WayInRules.all(),
              ReferralPointRules.all(),
              PlanningArrangementRules.all(),
              ReachRules.all(),
              LocalAuthorityRules.all(),
              PublicInformationRules.all(),
              InformationResourceRules.all(),
              StandingArrangementRules.all(),
              VoiceRules.all(),
              FamiliesTransitionsRules.all(),
              TrainingArrangementRules.all(),
              WorkshopRules.all(),
              FairReviewRules.all(),
              UnmetNeedRules.all(),
              PeerSupportRules.all(),
              AdministrationRules.all(),
              CaseloadLimitRules.all(),
              CaseloadRules.all(),
              CoverSystemRules.all(),
              CoverFitRules.all(),
              SupervisionArrangementRules.all(),
              StandardsMatrixRules.all(),
              WatchedServiceRules.all(),
              LookingForChangeRules.all(),
              FamilyFeedbackRules.all(),
              ProvisionCheckRules.all(),
              MonitoringPlanRules.all(),
              MonitoringReportRules.all(),
              EvaluationRules.all(),
              BenefitRules.all(),
              SetUpOrderRules.all(),
              SetUpWorkshopRules.all(),
              PilotRules.all(),
              LastWorkshopRules.all(),
              StartingRules.all(),
              SteeringGroupRules.all(),
              MembershipRules.all(),
              SteeringAttendanceRules.all(),
              SubGroupRules.all(),
              ScopeRules.all(),
              StakeholderRules.all(),
              ActionPlanRules.all(),
              OperationalDetailRules.all())
          .flatMap(List::stream)
          .toList());

  /** What a service may set about decisions, in the order of the topics. */
  private static final List<Parameter<?>> OF_DECISIONS = Stream.<List<Parameter<?>>>of(
          EligibilityPolicy.parameters(),
          Priority.parameters(),
          EhcLimits.parameters(),
          Match.parameters(),
          FullTimeEquivalent.parameters(),
          Absence.parameters(),
          CaseloadPolicy.parameters(),
          SupervisionSchedule.parameters(),
          Combining.parameters(),
          Readiness.parameters(),
          Foresight.parameters(),
          SelfAssessment.parameters(),
          SetUpProgramme.parameters(),
          UnmetNeeds.parameters())
      .flatMap(List::stream)
      .toList();

  private static final RuleBook LATEST = EDITION_2026_11.withParametersOfDecisions(OF_DECISIONS);

  private RuleBooks() {}

  /** The latest edition, each rule with the force its source stated. */
  public static RuleBook latest() {
    return LATEST;
  }
}
