package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.governance.Governance;
import org.keywork.rule.Answer;

/**
 * Which items of its definition the rest of a service's record answers, so that nobody has to say it
 * twice. What is known not to be there is missed by the rule that asks for it, and not once more.
 */
record DefinitionEvidence(KeyWorkerService service, LocalDate day) {

  Answer of(DefinitionItem item) {
    return switch (item) {
      case WHEN_KEY_WORKING_STOPS ->
        arranged(service.description().flatMap(ServiceDescription::whenKeyWorkerStops));
      case MAXIMUM_OF_FAMILIES -> arranged(service.caseloadLimit());
      case ELIGIBILITY_CRITERIA -> arranged(service.wayIn().flatMap(WayIn::eligibilityGuidelines));
      case ACCESS_AND_REFERRAL -> arranged(service.wayIn().flatMap(WayIn::referralRoute));
      case TEAM_SIZE -> ifThere(!service.keyWorkers().isEmpty());
      case ADMINISTRATIVE_SUPPORT ->
        arranged(service.administration().flatMap(Administration::available));
      case HOLIDAYS -> arranged(service.cover().flatMap(CoverSystem::holidays));
      case SICKNESS -> arranged(service.cover().flatMap(CoverSystem::sickness));
      case FUNDING ->
        ifThere(service
            .governance()
            .flatMap(Governance::funding)
            .filter(funding -> !funding.lines().isEmpty())
            .isPresent());
      case SERVICE_MANAGER -> ifThere(service.manager().isPresent());
      case TYPE_OF_KEY_WORKER -> ifThere(service.model().isPresent());
      default -> Answer.CANNOT_TELL;
    };
  }

  private Answer arranged(Optional<Arrangement> arrangement) {
    return Answer.of(arrangement.map(each -> each.isInPlaceOn(day)));
  }

  /** That something is not on record does not show that there is none. */
  private static Answer ifThere(boolean recorded) {
    return recorded ? Answer.YES : Answer.CANNOT_TELL;
  }
}
