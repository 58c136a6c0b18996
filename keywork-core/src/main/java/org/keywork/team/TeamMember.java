package org.keywork.team;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * A practitioner in the team around a child.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class TeamMember implements WithTeamMember {

  TeamMember() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who it is. */
  public abstract PractitionerId practitioner();

  /** From the first to the last day in the team, both inclusive. */
  public abstract DateSpan during();

  /** Whether they take part from afar: consulted before meetings, sent the plan after them. */
  public abstract Optional<Boolean> byCorrespondence();

  /** Whether they agreed to the goals for the child; empty when that is not recorded. */
  public abstract Optional<Boolean> sharesGoals();

  /** The day on which they were told who answers to whom. */
  public abstract Optional<LocalDate> accountabilityToldOn();

  /** The day on which they first met the family. */
  public abstract Optional<LocalDate> metFamilyOn();

  /** Whether they had been given what was known already before they first met the family. */
  public abstract Optional<Boolean> toldBeforeMeeting();

  /** The day on which the key worker met them and took them into the team. */
  public abstract Optional<LocalDate> metKeyWorkerOn();

  /** The day on which the family was told that they would come. */
  public abstract Optional<LocalDate> familyToldOn();

  /** Whether they are in the team on a day. */
  public boolean isInTeamOn(LocalDate day) {
    return during().contains(day);
  }

  /** The day on which they first met the family, or else joined the team. */
  LocalDate cameOn() {
    return metFamilyOn().isPresent() ? metFamilyOn().get() : during().firstDay();
  }

  /** Collects the parts of a {@link TeamMember}. */
  public static class Builder extends ImmutableTeamMember.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
