package org.keywork.team;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Profession;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.eligibility.Referral;
import org.keywork.eligibility.ServiceReceived;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * Counts a family's links. The practitioners listed and the professionals counted for a service may
 * be the same people, so of each agency the larger number counts.
 */
final class LinkCount {

  private final LocalDate asOf;
  private final FamilyAndTeam around;
  private final List<ServiceReceived> services;

  LinkCount(LocalDate asOf, FamilyAndTeam around, List<Referral> referrals) {
    this.asOf = asOf;
    this.around = around;
    this.services = latest(asOf, referrals).stream()
        .flatMap(referral -> referral.children().stream())
        .flatMap(child -> child.services().stream())
        .toList();
  }

  /** The last referral by a day; of several received that day, the one listed last. */
  private static Optional<Referral> latest(LocalDate asOf, List<Referral> referrals) {
    return referrals.stream()
        .filter(referral -> !referral.receivedOn().isAfter(asOf))
        .reduce((one, other) -> other.receivedOn().isBefore(one.receivedOn()) ? one : other);
  }

  FamilysLinks links() {
    Map<AgencyId, Integer> today = byAgency(DateSpan.of(asOf, asOf));
    Map<AgencyId, Integer> inTheYear = byAgency(DateSpan.of(asOf.minusYears(1).plusDays(1), asOf));
    return new FamilysLinks(
        asOf, sum(today), sum(inTheYear), today.size(), visitsAYear(), hasOneContact());
  }

  private static int sum(Map<AgencyId, Integer> byAgency) {
    return byAgency.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Map<AgencyId, Integer> byAgency(DateSpan time) {
    Map<AgencyId, Integer> professionals = new HashMap<>();
    around.practitioners().stream()
        .filter(who -> !isOfTheFamily(who) && isAround(who.id(), time))
        .forEach(who -> professionals.merge(who.agency(), 1, Integer::sum));
    services.stream()
        .filter(service -> isReceivedIn(time, service))
        .forEach(service ->
            professionals.merge(service.agency(), service.professionals().orElse(1), Math::max));
    return professionals;
  }

  private static boolean isOfTheFamily(Practitioner who) {
    return who.profession().filter(Profession::isOfTheFamily).isPresent();
  }

  /** Whoever is listed is around the family, except where all their recorded days lie elsewhere. */
  private boolean isAround(PractitionerId who, DateSpan time) {
    List<DateSpan> recorded = Stream.concat(
            around.history().assignments().stream()
                .filter(each -> each.practitioner().equals(who))
                .map(KeyWorkerAssignment::during),
            around.team().stream()
                .flatMap(team -> team.members().stream())
                .filter(member -> member.practitioner().equals(who))
                .map(TeamMember::during))
        .toList();
    return recorded.isEmpty() || recorded.stream().anyMatch(time::overlaps);
  }

  private static boolean isReceivedIn(DateSpan time, ServiceReceived service) {
    return service.since().filter(time::endsBefore).isEmpty()
        && service.endedOn().filter(end -> !end.isAfter(time.firstDay())).isEmpty();
  }

  private Optional<Integer> visitsAYear() {
    return services.stream()
        .filter(service -> service.isReceivedOn(asOf))
        .flatMap(service -> service.visitsAYear().stream())
        .reduce(Integer::sum);
  }

  private boolean hasOneContact() {
    List<PractitionerId> contacts = around.history().contactsOn(asOf);
    return contacts.size() == 1
        && around.practitioners().stream()
            .filter(who -> contacts.contains(who.id()))
            .noneMatch(LinkCount::isOfTheFamily);
  }
}
