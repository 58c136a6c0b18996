package org.keywork.team;

import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.keywork.practitioner.PractitionerId;
import org.keywork.source.Citation;

/**
 * Who could speak for a family in a matter: the key workers, what stands in their way, and who remains
 * (GUIDE 2 / Advocacy).
 *
 * <p>Nobody is left out. Whoever is employed by the agency that the matter is about comes last, with the
 * reason. Ways from outside the team always remain: those that the family was told of, and those that
 * somebody would still have to tell it of.
 *
 * @param matter the matter
 * @param keyWorkers what stands between each lead and the matter, by id
 * @param others what stands between everybody else in the team and the matter: those in whose way the
 *     least stands first, then by id
 * @param known the ways from outside the team of which somebody in the family was told
 * @param toTell the other ways from outside the team
 * @since 0.1
 */
public record Advocates(
    MatterId matter,
    List<ConflictOfInterest> keyWorkers,
    List<ConflictOfInterest> others,
    Set<AdvocacyRoute> known,
    Set<AdvocacyRoute> toTell) {

  private static final Set<AdvocacyRoute> FROM_OUTSIDE =
      EnumSet.complementOf(EnumSet.of(AdvocacyRoute.KEY_WORKER, AdvocacyRoute.TEAM_MEMBER));

  /** Refuses a missing part. */
  public Advocates {
    Objects.requireNonNull(matter, "matter");
    keyWorkers = List.copyOf(keyWorkers);
    others = List.copyOf(others);
    known = Set.copyOf(known);
    toTell = Set.copyOf(toTell);
  }

  /** Who could speak for a family in a matter on a day. */
  static Advocates of(FamilyAndTeam around, Matter matter, LocalDate day) {
    List<PractitionerId> leads = around.history().leadsOn(day);
    Set<AdvocacyRoute> known = EnumSet.noneOf(AdvocacyRoute.class);
    around.advocacy().stream()
        .filter(offer -> offer.isToldBy(day))
        .map(AdvocacyOffer::route)
        .filter(FROM_OUTSIDE::contains)
        .forEach(known::add);
    Set<AdvocacyRoute> toTell = EnumSet.copyOf(FROM_OUTSIDE);
    toTell.removeAll(known);
    return new Advocates(
        matter.id(),
        leads.stream().map(lead -> around.conflict(matter, lead)).toList(),
        othersThan(leads, around, matter, day),
        known,
        toTell);
  }

  private static List<ConflictOfInterest> othersThan(
      List<PractitionerId> leads, FamilyAndTeam around, Matter matter, LocalDate day) {
    return around.team().stream()
        .flatMap(team -> team.membersOn(day).stream())
        .map(TeamMember::practitioner)
        .distinct()
        .filter(who -> !leads.contains(who))
        .map(who -> around.conflict(matter, who).apartFromTheRole())
        .sorted(Comparator.comparing(ConflictOfInterest::level)
            .thenComparing(each -> each.keyWorker().value()))
        .toList();
  }

  /** The members of the team, other than the key workers, in whose way nothing stands. */
  public List<PractitionerId> free() {
    return others.stream()
        .filter(each -> each.level() == ConflictOfInterest.Level.NONE)
        .map(ConflictOfInterest::keyWorker)
        .toList();
  }

  /** Whether a key worker can speak for the family without an interest of their own. */
  public boolean isAKeyWorkerFree() {
    return keyWorkers.stream().anyMatch(each -> each.level() == ConflictOfInterest.Level.NONE);
  }

  /** Where it is written. */
  public Citation citation() {
    return GUIDE.at("2 / Advocacy");
  }
}
