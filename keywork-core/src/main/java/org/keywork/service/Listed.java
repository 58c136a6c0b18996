package org.keywork.service;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Consistency;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Who is listed in the record of a service, so that other parts of it can name them by id. Each of the
 * checks refuses an id that is not listed.
 *
 * @param agencies the agencies that take part
 * @param people the key workers and the other practitioners
 */
record Listed(Set<AgencyId> agencies, Set<PractitionerId> people) {

  /** Whom a service lists; refuses two of one id. */
  static Listed in(KeyWorkerService service) {
    Set<PractitionerId> people = Consistency.requireDistinct(
        "keyWorkers", service.keyWorkers(), KeyWorker::id, "key workers");
    Set<PractitionerId> others = Consistency.requireDistinct(
        "practitioners", service.practitioners(), Practitioner::id, "practitioners");
    requireListedOnce(service, people);
    people.addAll(others);
    return new Listed(
        Consistency.requireDistinct("agencies", service.agencies(), Agency::id, "agencies"),
        people);
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

  void agency(Location at, AgencyId id) {
    Consistency.requireKnown(at, id, agencies, "agency");
  }

  void agency(Location at, Optional<AgencyId> id) {
    id.ifPresent(each -> agency(at, each));
  }

  void agencies(Location at, Collection<AgencyId> ids) {
    ids.forEach(each -> agency(at, each));
  }

  void person(Location at, PractitionerId id) {
    Consistency.requireKnown(at, id, people, "practitioner");
  }

  void person(Location at, Optional<PractitionerId> id) {
    id.ifPresent(each -> person(at, each));
  }
}
