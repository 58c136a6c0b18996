package org.keywork.caseload;

import java.util.List;
import java.util.Objects;
import org.keywork.assignment.AssignmentHistory;
import org.keywork.assignment.IntensityOfSupport;
import org.keywork.family.FamilyId;

/**
 * What a caseload has to know of a family: whose it is, when, and how much key working it has. The
 * rest of its case file may be forgotten, so that the caseloads of a whole service fit in one pass
 * over its files.
 *
 * @param family the family
 * @param history who is or was assigned to it
 * @param intensities how much key working it has or had; empty when nobody keeps track
 * @param lifeLimitedChild whether a child of it is known to be life-limited
 * @since 0.1
 */
public record AllocatedFamily(
    FamilyId family,
    AssignmentHistory history,
    List<IntensityOfSupport> intensities,
    boolean lifeLimitedChild) {

  /** Refuses a missing part. */
  public AllocatedFamily {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(history, "history");
    intensities = List.copyOf(intensities);
  }
}
