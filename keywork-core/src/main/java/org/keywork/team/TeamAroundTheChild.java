package org.keywork.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

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

  /** By which ways members of the family can be spoken for. */
  public abstract List<AdvocacyOffer> advocacy();

  /** In what the family has to be spoken for. */
  public abstract List<Matter> matters();

  /** Who is in the team on a day. */
  public List<TeamMember> membersOn(LocalDate asOf) {
    return members().stream().filter(member -> member.during().contains(asOf)).toList();
  }

  /** Collects the parts of a {@link TeamAroundTheChild}. */
  public static class Builder extends ImmutableTeamAroundTheChild.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
