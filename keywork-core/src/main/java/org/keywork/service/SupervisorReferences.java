package org.keywork.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.practitioner.Supervisor;
import org.keywork.rule.Consistency;
import org.keywork.rule.Location;

/** Whoever supervises belongs to the service, be it as a key worker or otherwise. */
record SupervisorReferences(Set<PractitionerId> people) {

  void check(KeyWorkerService service) {
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      Optional<Supervision> supervision = service.keyWorkers().get(i).supervision();
      if (supervision.isPresent()) {
        requireKnown(Location.at("keyWorkers", i).then("supervision"), supervision.get());
      }
    }
    requireKnown(
        Location.at("supervision").then("managerSupervisedBy"),
        service.supervision().flatMap(SupervisionArrangements::managerSupervisedBy));
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
