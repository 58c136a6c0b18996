package org.keywork.service;

import java.util.Collection;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Every agency that the record of a service refers to takes part in it. */
final class ServiceReferences {

  private final Set<AgencyId> agencies;

  private ServiceReferences(Set<AgencyId> agencies) {
    this.agencies = agencies;
  }

  static void check(KeyWorkerService service) {
    ServiceReferences references = new ServiceReferences(
        Consistency.requireDistinct("agencies", service.agencies(), Agency::id, "agencies"));
    PeopleReferences.check(service, references.agencies);
    service
        .sharing()
        .ifPresent(sharing ->
            references.requireKnown(Location.at("sharing").then("signedBy"), sharing.signedBy()));
    service
        .records()
        .ifPresent(records -> references.requireKnown(
            Location.at("records").then("protocolsMadeBy"), records.protocolsMadeBy()));
    service
        .informationResource()
        .ifPresent(resource -> references.requireKnown(
            Location.at("informationResource").then("contactsNamedIn"),
            resource.contactsNamedIn()));
    service
        .advocacy()
        .ifPresent(agreement -> references.requireKnown(
            Location.at("advocacy").then("independenceAcceptedBy"),
            agreement.independenceAcceptedBy()));
    service
        .wayIn()
        .flatMap(WayIn::referralPoint)
        .ifPresent(point -> references.requireKnown(
            Location.at("wayIn").then("referralPoint").then("runBy"), point.runBy()));
    service
        .information()
        .ifPresent(information -> references.requireKnown(
            Location.at("information").then("practitionersToldIn"),
            information.practitionersToldIn()));
    service.training().ifPresent(references::requireKnown);
    service
        .workforce()
        .ifPresent(workforce -> references.requireKnown(
            Location.at("workforce").then("functionsNamedIn"), workforce.functionsNamedIn()));
  }

  private void requireKnown(TrainingArrangements training) {
    Location at = Location.at("training");
    requireKnown(at.then("audience"), training.audience());
    requireKnown(at.then("inCoreTrainingOf"), training.inCoreTrainingOf());
  }

  private void requireKnown(Location at, Collection<AgencyId> referredTo) {
    referredTo.forEach(each -> Consistency.requireKnown(at, each, agencies, "agency"));
  }
}
