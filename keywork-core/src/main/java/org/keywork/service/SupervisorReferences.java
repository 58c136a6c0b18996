package org.keywork.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.practitioner.Supervisor;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Whoever supervises belongs to the service, be it as a key worker or otherwise. */
record SupervisorReferences(Set<PractitionerId> people) {

  static void check(KeyWorkerService service) {
    SupervisorReferences references = new SupervisorReferences(peopleOf(service));
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      Optional<Supervision> supervision = service.keyWorkers().get(i).supervision();
      if (supervision.isPresent()) {
        references.requireKnown(
            Location.at("keyWorkers", i).then("supervision"), supervision.get());
      }
    }
    references.requireKnown(
        Location.at("supervision").then("managerSupervisedBy"),
        service.supervision().flatMap(SupervisionArrangements::managerSupervisedBy));
  }

  private static Set<PractitionerId> peopleOf(KeyWorkerService service) {
    Set<PractitionerId> people = new HashSet<>();
    service.keyWorkers().stream().map(KeyWorker::id).forEach(people::add);
    service.practitioners().stream().map(Practitioner::id).forEach(people::add);
    return people;
  }

  private void requireKnown(Location at, Supervision supervision) {
    requireKnown(
        at.then("supervisor").then("practitioner"),
        supervision.supervisor().map(Supervisor::practitioner));
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      requireKnown(at.then("sessions", i).then("supervisor"), sessions.get(i).supervisor());
    }
  }

  private void requireKnown(Location at, Optional<PractitionerId> supervisor) {
    supervisor.ifPresent(who -> Consistency.requireKnown(at, who, people, "practitioner"));
  }
}
