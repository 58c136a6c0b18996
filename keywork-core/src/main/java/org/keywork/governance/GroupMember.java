package org.keywork.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * Somebody's time in a group that steers or sets up a service. Nobody's name is kept.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class GroupMember implements WithGroupMember {

  GroupMember() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id. */
  public abstract GroupMemberId id();

  /** As what they sit in the group. */
  public abstract GroupRole role();

  /** The agency that they sit there for; none for parents and young people. */
  public abstract Optional<AgencyId> agency();

  /** Which of the service's practitioners it is, where it is one of them. */
  public abstract Optional<PractitionerId> practitioner();

  /** Whether they may commit their agency's resources. */
  public abstract Optional<Boolean> mayCommitResources();

  /** The first day in the group. */
  public abstract Optional<LocalDate> joinedOn();

  /** The last day in the group. */
  public abstract Optional<LocalDate> leftOn();

  /** Whose place they took. */
  public abstract Optional<GroupMemberId> replaces();

  /** Whether they are in the group on a day; on the first and on the last day they are. */
  public boolean isMemberOn(LocalDate day) {
    return joinedOn().filter(day::isBefore).isEmpty()
        && leftOn().filter(day::isAfter).isEmpty();
  }

  @Value.Check
  void refuseAnEndBeforeTheStart() {
    if (joinedOn().isPresent()
        && leftOn().isPresent()
        && leftOn().get().isBefore(joinedOn().get())) {
      throw new InvalidRecordException(
          Location.at("leftOn"), "A member cannot leave a group before joining it.");
    }
  }

  /** Collects the parts of a {@link GroupMember}. */
  public static class Builder extends ImmutableGroupMember.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
