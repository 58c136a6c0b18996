package org.keywork.service;

import java.util.List;
import java.util.Optional;
import org.keywork.practitioner.Supervision;
import org.keywork.practitioner.SupervisionSession;
import org.keywork.practitioner.Supervisor;
import org.keywork.rule.Location;

/** Whoever supervises belongs to the service, be it as a key worker or otherwise. */
record SupervisorReferences(Listed listed) {

  void check(KeyWorkerService service) {
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      Optional<Supervision> supervision = service.keyWorkers().get(i).supervision();
      if (supervision.isPresent()) {
        check(Location.at("keyWorkers", i).then("supervision"), supervision.get());
      }
    }
    listed.person(
        Location.at("supervision").then("managerSupervisedBy"),
        service.supervision().flatMap(SupervisionArrangements::managerSupervisedBy));
  }

  private void check(Location at, Supervision supervision) {
    listed.person(
        at.then("supervisor").then("practitioner"),
        supervision.supervisor().map(Supervisor::practitioner));
    List<SupervisionSession> sessions = supervision.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      listed.person(at.then("sessions", i).then("supervisor"), sessions.get(i).supervisor());
    }
  }
}
