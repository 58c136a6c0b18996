package org.keywork.service;

import org.keywork.practitioner.NonDesignated;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.ProtectedTime;
import org.keywork.rule.Location;

/**
 * Whoever is listed is employed by an agency that takes part, and whoever manages somebody, or the
 * service, is listed.
 */
record PeopleReferences(Listed listed) {

  void check(KeyWorkerService service) {
    for (int i = 0; i < service.practitioners().size(); i++) {
      check(Location.at("practitioners", i), service.practitioners().get(i));
    }
    for (int i = 0; i < service.keyWorkers().size(); i++) {
      check(
          Location.at("keyWorkers", i).then("practitioner"),
          service.keyWorkers().get(i).practitioner());
    }
    listed.person(
        Location.at("manager").then("practitioner"),
        service.manager().map(ServiceManager::practitioner));
  }

  private void check(Location at, Practitioner practitioner) {
    listed.agency(at.then("agency"), practitioner.agency());
    if (practitioner.role().orElse(null) instanceof NonDesignated beside) {
      Location role = at.then("role");
      listed.person(role.then("lineManager"), beside.lineManager());
      listed.person(
          role.then("protectedTime").then("authorisedBy"),
          beside.protectedTime().flatMap(ProtectedTime::authorisedBy));
    }
  }
}
