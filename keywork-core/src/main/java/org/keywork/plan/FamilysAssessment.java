package org.keywork.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.agency.Agency;
import org.keywork.family.ActiveTime;
import org.keywork.family.Child;
import org.keywork.family.Family;
import org.keywork.style.Kept;

/**
 * An account of needs, and the family and the agencies that it is about.
 *
 * @param assessment the account
 * @param family the family
 * @param agencies the agencies around it
 * @param active the time in which it is on the active list
 * @since 0.1
 */
public record FamilysAssessment(
    Assessment assessment, Family family, List<Agency> agencies, ActiveTime active)
    implements Happening {

  /** Refuses a missing part. */
  public FamilysAssessment {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
    agencies = Kept.list(agencies);
  }

  /** The children it is about; all of the family where nobody recorded which. */
  public List<Child> children() {
    return Occasion.childrenIn(family, assessment.about());
  }

  /** Whether it is known that it is about each of them: recorded, or there is but one. */
  public boolean saysWhom() {
    return !assessment.about().isEmpty() || family.children().size() == 1;
  }

  /** The day on which it was written. */
  @Override
  public LocalDate day() {
    return assessment.writtenOn();
  }
}
