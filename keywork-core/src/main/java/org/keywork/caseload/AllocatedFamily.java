package org.keywork.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.Intensity;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.family.FamilyId;
import org.keywork.practitioner.PractitionerId;
import org.keywork.style.Kept;
import org.keywork.time.DateSpan;

/**
 * What a caseload has to know of a family: whose it is, when, and how much key working it has. The
 * rest of its case file may be forgotten, so that the caseloads of a whole service fit in one pass
 * over its files.
 *
 * @param family the family
 * @param history who is or was assigned to it
 * @param intensities how much key working it has or had; empty when nobody keeps track
 * @param people what its case file says of those who are or were assigned to it
 * @param withLifeLimitedChild the days on which a child who lives is known to be life-limited
 * @since 0.1
 */
public record AllocatedFamily(
    FamilyId family,
    AssignmentHistory history,
    List<IntensityOfSupport> intensities,
    List<AssignedPerson> people,
    List<DateSpan> withLifeLimitedChild) {

  /** Refuses a missing part. */
  public AllocatedFamily {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    intensities = Kept.list(intensities);
    people = Kept.list(people);
    withLifeLimitedChild = Kept.list(withLifeLimitedChild);
  }

  /** Whether a child of it who lives on a day is known on it to be life-limited. */
  boolean hasLifeLimitedChild(LocalDate day) {
    for (DateSpan days : withLifeLimitedChild) {
      if (days.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is on the active list on a day, and somebody is its key worker or covers. */
  boolean isCarriedBy(PractitionerId who, LocalDate day) {
    return history.isActiveOn(day) && history.isCarriedBy(who, day);
  }

  /**
   * How much key working it has on a day; of several that are recorded for it the heaviest, and empty
   * when none is.
   */
  Optional<Intensity> intensityOn(LocalDate day, FamilyWeights weights) {
    return intensities.stream()
        .filter(each -> each.during().contains(day))
        .map(IntensityOfSupport::intensity)
        .max(Comparator.comparing(weights::of).thenComparing(Comparator.reverseOrder()));
  }
}
