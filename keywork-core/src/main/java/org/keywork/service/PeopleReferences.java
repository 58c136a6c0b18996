package org.keywork.service;

import java.util.Optional;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.ProtectedTime;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Nobody is listed twice in the record of a service; whoever is listed is employed by an agency that takes
 * part, and whoever manages somebody is listed.
 */
record PeopleReferences(Set<PractitionerId> people, Set<AgencyId> agencies) {

  static void check(KeyWorkerService service, Set<AgencyId> agencies) {
    Set<PractitionerId> keyWorkers = Consistency.requireDistinct(
        "keyWorkers", service.keyWorkers(), KeyWorker::id, "key workers");
    Set<PractitionerId> people = Consistency.requireDistinct(
        "practitioners", service.practitioners(), Practitioner::id, "practitioners");
    requireListedOnce(service, keyWorkers);
    people.addAll(keyWorkers);
    PeopleReferences references = new PeopleReferences(people, agencies);
    for (int i = 0; i < service.practitioners().size(); i++) {
      references.require(
          Location.at("practitioners", i), service.practitioners().get(i));
    }
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      references.require(
          Location.at("keyWorkers", i).then("practitioner"),
          service.keyWorkers().get(i).practitioner());
    }
    references.requireKnown(
        Location.at("manager").then("practitioner"),
        service.manager().map(ServiceManager::practitioner));
    new SupervisorReferences(people).check(service);
    new SteeringReferences(people, agencies).check(service);
  }

  private static void requireListedOnce(KeyWorkerService service, Set<PractitionerId> keyWorkers) {
    for (int i = 0; i < service.practitioners().size(); i++) {
      if (keyWorkers.contains(service.practitioners().get(i).id())) {
        throw new InvalidRecordException(
            Location.at("practitioners", i).then("id"),
            "Whoever is listed as a key worker is not listed again.");
      }
    }
  }

  private void require(Location at, Practitioner practitioner) {
    Consistency.requireKnown(at.then("agency"), practitioner.agency(), agencies, "agency");
    if (practitioner.role().orElse(null) instanceof NonDesignated beside) {
      Location role = at.then("role");
      requireKnown(role.then("lineManager"), beside.lineManager());
      requireKnown(
          role.then("protectedTime").then("authorisedBy"),
          beside.protectedTime().flatMap(ProtectedTime::authorisedBy));
    }
  }

  private void requireKnown(Location at, Optional<PractitionerId> who) {
    who.ifPresent(each -> Consistency.requireKnown(at, each, people, "practitioner"));
  }
}
