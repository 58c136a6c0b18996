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
    service
        .sharing()
        .ifPresent(sharing ->
            references.requireKnown(Location.at("sharing").then("signedBy"), sharing.signedBy()));
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
  }

  private void requireKnown(Location at, Collection<AgencyId> referredTo) {
    referredTo.forEach(each -> Consistency.requireKnown(at, each, agencies, "agency"));
  }
}
