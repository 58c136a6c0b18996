package org.keywork.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.assignment.Allocation;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.family.Family;
import org.keywork.practitioner.Practitioner;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Identifier;
import org.keywork.style.Among;
import org.keywork.style.Kept;

/**
 * A family and the people around it: its key workers, its team, and the agencies that employ them.
 *
 * @param allocation the family and its key workers
 * @param team the team around the child; empty when none is recorded
 * @param practitioners the practitioners around it, key workers included
 * @param agencies the agencies around it, employers included
 * @since 0.1
 */
public record FamilyAndTeam(
    Allocation allocation,
    Optional<TeamAroundTheChild> team,
    List<Practitioner> practitioners,
    List<Agency> agencies) {

  /** Refuses a missing part. */
  public FamilyAndTeam {
    Objects.requireNonNull(allocation, "allocation");
    Objects.requireNonNull(team, "team");
    practitioners = Kept.list(practitioners);
    agencies = Kept.list(agencies);
  }

  /** The family. */
  public Family family() {
    return allocation.family();
  }

  /** Its key workers. */
  public AssignmentHistory history() {
    return allocation.history();
  }

  /** In what the family has to be spoken for. */
  public List<Matter> matters() {
    return team.isPresent() ? team.get().matters() : List.of();
  }

  /** By which ways members of the family can be spoken for. */
  public List<AdvocacyOffer> advocacy() {
    return team.isPresent() ? team.get().advocacy() : List.of();
  }

  /** Whether there is something on a day in which the family has to be spoken for. */
  public boolean hasOpenMatterOn(LocalDate day) {
    return Among.any(matters(), day, Matter::isOpenOn);
  }

  /** The services from which the members of the team come on a day (GUIDE 1). */
  public Set<AgencyId> servicesOn(LocalDate day) {
    return team.stream()
        .flatMap(around -> around.membersOn(day).stream())
        .map(member -> practitioner(member.practitioner()).agency())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the members of the team come from different services on a day (GUIDE 1). */
  public boolean isOfDifferentServicesOn(LocalDate day) {
    return servicesOn(day).size() > 1;
  }

  /** What stands between a key worker and a matter. */
  public ConflictOfInterest conflict(Matter matter, PractitionerId keyWorker) {
    Practitioner who = practitioner(keyWorker);
    return ConflictOfInterest.between(matter, who, withId(agencies, Agency::id, who.agency()));
  }

  /** Whether somebody would have to stand up to their own employer in a matter. */
  boolean isInConflict(Matter matter, PractitionerId keyWorker) {
    return practitioner(keyWorker).agency().equals(matter.agency())
        && conflict(matter, keyWorker).level() == ConflictOfInterest.Level.CONFLICT;
  }

  /** Whether somebody is in the team on a day. */
  boolean isInTeamOn(LocalDate day, PractitionerId who) {
    return team.isPresent() && team.get().hasMemberOn(day, who);
  }

  /** Who could speak for the family in a matter on a day, and what stands in their way. */
  public Advocates advocatesFor(Matter matter, LocalDate day) {
    return Advocates.of(this, matter, day);
  }

  /** How often the family was spoken for, by approach and by agency. */
  public MattersByApproach mattersByApproach() {
    return MattersByApproach.of(this);
  }

  private Practitioner practitioner(PractitionerId id) {
    return withId(practitioners, Practitioner::id, id);
  }

  private static <T, I extends Identifier> T withId(List<T> items, Function<T, I> id, I wanted) {
    for (int i = 0; i < items.size(); i++) {
      if (id.apply(items.get(i)).equals(wanted)) {
        return items.get(i);
      }
    }
    throw new IllegalArgumentException(
        "Whoever takes part is listed, but " + wanted.value() + " is not.");
  }
}
