package org.keywork.assignment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.practitioner.Absence;
import org.keywork.practitioner.AbsenceKind;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * Days on which somebody assigned to a family is not there for it. Who covers meanwhile is told by the
 * assignments of cover that fall into them.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class AbsenceFromFamily implements WithAbsenceFromFamily {

  AbsenceFromFamily() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who is away. */
  public abstract PractitionerId practitioner();

  /** Why. */
  public abstract AbsenceKind kind();

  /** From the first to the last day, both inclusive; without a last day nobody knows it yet. */
  public abstract DateSpan during();

  /** The day on which the family was told how it is helped meanwhile. */
  public abstract Optional<LocalDate> familyToldOn();

  /** The day on which the family was told who covers. */
  public abstract Optional<LocalDate> coverNamedOn();

  /** Whether it is a leave, and lasts on a day. */
  public boolean isLeaveOn(LocalDate day) {
    return kind().isLeave() && during().contains(day);
  }

  /** The absence itself, whichever family it is looked at from. */
  public Absence absence() {
    return Absence.builder().kind(kind()).during(during()).build();
  }

  /** Collects the parts of an {@link AbsenceFromFamily}. */
  public static class Builder extends ImmutableAbsenceFromFamily.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
