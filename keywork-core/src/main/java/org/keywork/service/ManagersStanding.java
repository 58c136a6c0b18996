package org.keywork.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.Agency;
import org.keywork.agency.Sector;
import org.keywork.practitioner.Consideration;
import org.keywork.practitioner.Practitioner;

/**
 * Where the manager of a service stands among the agencies, for the agencies to weigh. Of a manager in the
 * voluntary sector, one service holds that their independence of the statutory agencies is worth most
 * (PEMBROKESHIRE The role of the voluntary sector); of key workers, a review found that more is obtained
 * for families from inside the services (PACK ch.1). Neither reading outweighs the other here, and no
 * rule follows from either.
 *
 * @param sector who runs the agency of the manager
 * @param considerations what follows from that, by the one reading and by the other
 * @since 0.1
 */
public record ManagersStanding(Sector sector, List<Consideration> considerations) {

  private static final Set<Consideration> OF_SECTORS = EnumSet.of(
      Consideration.OBTAINS_RESOURCES,
      Consideration.INDEPENDENCE,
      Consideration.OBTAINS_FEWER_RESOURCES);

  /** Refuses a missing part. */
  public ManagersStanding {
    Objects.requireNonNull(sector, "sector");
    considerations = List.copyOf(considerations);
  }

  static Optional<ManagersStanding> of(KeyWorkerService service) {
    return service
        .manager()
        .flatMap(manager -> service.person(manager.practitioner()))
        .flatMap(person -> service.agencies().stream()
            .filter(each -> each.id().equals(person.agency()))
            .findFirst()
            .map(agency -> of(person, agency)));
  }

  private static ManagersStanding of(Practitioner manager, Agency agency) {
    return new ManagersStanding(
        agency.sector(),
        Consideration.of(manager, agency).stream().filter(OF_SECTORS::contains).toList());
  }

  /** Whether the manager is independent of the statutory agencies. */
  public boolean isIndependent() {
    return sector != Sector.STATUTORY;
  }
}
