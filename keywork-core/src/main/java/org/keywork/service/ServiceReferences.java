package org.keywork.service;

import java.util.Collection;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.ProtectedTime;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
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
    references.requireSoundPeople(service);
    SupervisorReferences.check(service);
    service
        .sharing()
        .ifPresent(sharing ->
            references.requireKnown(Location.at("sharing").then("signedBy"), sharing.signedBy()));
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

  /** Nobody is listed twice, and whoever is listed is employed by an agency that takes part. */
  private void requireSoundPeople(KeyWorkerService service) {
    Set<PractitionerId> keyWorkers = Consistency.requireDistinct(
        "keyWorkers", service.keyWorkers(), KeyWorker::id, "key workers");
    Set<PractitionerId> people = Consistency.requireDistinct(
        "practitioners", service.practitioners(), Practitioner::id, "practitioners");
    for (int i = 0; i < service.practitioners().size(); i++) {
      Practitioner each = service.practitioners().get(i);
      Location at = Location.at("practitioners", i);
      if (keyWorkers.contains(each.id())) {
        throw new InvalidRecordException(
            at.then("id"), "Whoever is listed as a key worker is not listed again.");
      }
      Consistency.requireKnown(at.then("agency"), each.agency(), agencies, "agency");
    }
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      Consistency.requireKnown(
          Location.at("keyWorkers", i).then("practitioner").then("agency"),
          service.keyWorkers().get(i).practitioner().agency(),
          agencies,
          "agency");
    }
    people.addAll(keyWorkers);
    requireKnownAuthorisers(service, people);
    service
        .manager()
        .ifPresent(manager -> Consistency.requireKnown(
            Location.at("manager").then("practitioner"),
            manager.practitioner(),
            people,
            "practitioner"));
  }

  /** Whoever authorised protected time is listed. */
  private static void requireKnownAuthorisers(
      KeyWorkerService service, Set<PractitionerId> people) {
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      Location at = Location.at("keyWorkers", i).then("practitioner").then("role");
      service
          .keyWorkers()
          .get(i)
          .protectedTime()
          .flatMap(ProtectedTime::authorisedBy)
          .ifPresent(authoriser -> Consistency.requireKnown(
              at.then("protectedTime").then("authorisedBy"), authoriser, people, "practitioner"));
    }
  }

  private void requireKnown(Location at, Collection<AgencyId> referredTo) {
    referredTo.forEach(each -> Consistency.requireKnown(at, each, agencies, "agency"));
  }
}
