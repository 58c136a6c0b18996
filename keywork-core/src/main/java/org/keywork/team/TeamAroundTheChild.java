package org.keywork.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;

/**
 * The practitioners of different services who work with the same child and come together for
 * child and family.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TeamAroundTheChild implements WithTeamAroundTheChild {

  TeamAroundTheChild() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is or was in it. */
  public abstract List<TeamMember> members();

  /** The day from which the team that the family already had took the key worker in. */
  public abstract Optional<LocalDate> acceptsKeyWorkerSince();

  /** The one therapeutic approach that it has settled on; empty when there is none. */
  public abstract Optional<SharedApproach> sharedApproach();

  /** The day on which the list of who is in it, and how to reach them, was last brought up to date. */
  public abstract Optional<LocalDate> contactsListedOn();

  /** Whether those in it work at one place, which helps and is never asked for (GUIDE 5a). */
  public abstract Optional<Boolean> sharesAPlace();

  /** By which ways members of the family can be spoken for. */
  public abstract List<AdvocacyOffer> advocacy();

  /** In what the family has to be spoken for. */
  public abstract List<Matter> matters();

  /** Who is in the team on a day. */
  public List<TeamMember> membersOn(LocalDate asOf) {
    return members().stream().filter(member -> member.isInTeamOn(asOf)).toList();
  }

  /** Whether somebody is in the team on a day. */
  public boolean hasMemberOn(LocalDate day, PractitionerId who) {
    for (int i = 0; i < members().size(); i++) {
      TeamMember member = members().get(i);
      if (member.practitioner().equals(who) && member.isInTeamOn(day)) {
        return true;
      }
    }
    return false;
  }

  /** The first day on which anybody was in the team; the earliest day there is when nobody was. */
  LocalDate beganOn() {
    LocalDate began = LocalDate.MAX;
    for (int i = 0; i < members().size(); i++) {
      LocalDate joined = members().get(i).during().firstDay();
      began = joined.isBefore(began) ? joined : began;
    }
    return members().isEmpty() ? LocalDate.MIN : began;
  }

  /** The last day by a day on which somebody was in the team for the first time or no longer. */
  LocalDate lastChangedBy(LocalDate asOf) {
    LocalDate changed = LocalDate.MIN;
    for (int i = 0; i < members().size(); i++) {
      TeamMember member = members().get(i);
      changed = later(changed, member.during().firstDay(), asOf);
      if (member.during().lastDay().isPresent()) {
        changed = later(changed, member.during().lastDay().get().plusDays(1), asOf);
      }
    }
    return changed;
  }

  private static LocalDate later(LocalDate changed, LocalDate on, LocalDate asOf) {
    return on.isAfter(changed) && !on.isAfter(asOf) ? on : changed;
  }

  /** Collects the parts of a {@link TeamAroundTheChild}. */
  public static class Builder extends ImmutableTeamAroundTheChild.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
