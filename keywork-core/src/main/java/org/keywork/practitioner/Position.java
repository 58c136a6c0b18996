package org.keywork.practitioner;

import java.util.function.BiPredicate;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.agency.Profession;
import org.keywork.agency.Sector;

/**
 * Where a key worker stands among the agencies, from which something follows for families. A key
 * worker may stand in several: a teacher in a school of the council in the first and the last.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // The predicates hold no state, but do not say so.
public enum Position {
  /** On the staff of a statutory agency. */
  STATUTORY_STAFF(
      (keyWorker, agency) -> agency.sector() == Sector.STATUTORY && !isNoProfessional(keyWorker)),
  /** With an organisation of the private, voluntary and independent sector. */
  PVI_SECTOR((keyWorker, agency) -> agency.sector() == Sector.PVI),
  /** With a voluntary organisation or as a volunteer, a person of faith, a relative or a friend. */
  NON_STATUTORY((keyWorker, agency) ->
      agency.kind() == AgencyKind.VOLUNTARY || isOutsideTheStatutoryAgencies(keyWorker)),
  /** No professional at all. */
  NO_PROFESSIONAL((keyWorker, agency) -> isNoProfessional(keyWorker)),
  /** In a school, beside key working. */
  SCHOOL((keyWorker, agency) -> keyWorker
      .role()
      .filter(role -> role instanceof NonDesignated beside && beside.mainRole().isOfASchool())
      .isPresent());

  private final BiPredicate<Practitioner, Agency> held;

  Position(BiPredicate<Practitioner, Agency> held) {
    this.held = held;
  }

  /**
   * Whether a key worker stands there. Who is no professional is on nobody's staff, whichever agency
   * is behind them.
   *
   * @param agency the agency of the key worker
   * @throws IllegalArgumentException if it is another agency
   */
  public boolean isHeldBy(Practitioner keyWorker, Agency agency) {
    if (!agency.id().equals(keyWorker.agency())) {
      throw new IllegalArgumentException("The agency of the key worker " + keyWorker.id() + " is "
          + keyWorker.agency() + ", not " + agency.id() + ".");
    }
    return held.test(keyWorker, agency);
  }

  private static boolean isOutsideTheStatutoryAgencies(Practitioner keyWorker) {
    return isNoProfessional(keyWorker)
        || keyWorker
            .background()
            .filter(Profession.VOLUNTARY_ORGANISATION_STAFF::equals)
            .isPresent();
  }

  private static boolean isNoProfessional(Practitioner keyWorker) {
    return keyWorker.background().filter(Profession::isNoProfessional).isPresent();
  }
}
