package org.keywork.service;

import org.keywork.rule.Location;

/** Whoever is named anywhere in the record of a service is listed there. */
record ServiceReferences(Listed listed) {

  static void check(KeyWorkerService service) {
    Listed listed = Listed.in(service);
    new PeopleReferences(listed).check(service);
    new SupervisorReferences(listed).check(service);
    new ServiceReferences(listed).checkAgencies(service);
    new SteeringReferences(listed).check(service);
    new SetUpReferences(listed).check(service);
    new MonitoringReferences(listed).check(service);
    new FundingReferences(listed).check(service);
  }

  private void checkAgencies(KeyWorkerService service) {
    service
        .sharing()
        .ifPresent(sharing ->
            listed.agencies(Location.at("sharing").then("signedBy"), sharing.signedBy()));
    service
        .records()
        .ifPresent(records -> listed.agencies(
            Location.at("records").then("protocolsMadeBy"), records.protocolsMadeBy()));
    service
        .informationResource()
        .ifPresent(resource -> listed.agencies(
            Location.at("informationResource").then("contactsNamedIn"),
            resource.contactsNamedIn()));
    service
        .advocacy()
        .ifPresent(agreement -> listed.agencies(
            Location.at("advocacy").then("independenceAcceptedBy"),
            agreement.independenceAcceptedBy()));
    service
        .wayIn()
        .flatMap(WayIn::referralPoint)
        .ifPresent(point -> listed.agencies(
            Location.at("wayIn").then("referralPoint").then("runBy"), point.runBy()));
    service
        .information()
        .ifPresent(information -> listed.agencies(
            Location.at("information").then("practitionersToldIn"),
            information.practitionersToldIn()));
    service.training().ifPresent(this::check);
    service
        .workforce()
        .ifPresent(workforce -> listed.agencies(
            Location.at("workforce").then("functionsNamedIn"), workforce.functionsNamedIn()));
  }

  private void check(TrainingArrangements training) {
    Location at = Location.at("training");
    listed.agencies(at.then("audience"), training.audience());
    listed.agencies(at.then("inCoreTrainingOf"), training.inCoreTrainingOf());
  }
}
