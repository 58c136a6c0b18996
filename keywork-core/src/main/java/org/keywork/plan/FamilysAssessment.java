package org.keywork.plan;

import java.util.Objects;
import org.keywork.family.Family;

/**
 * An account of needs, and the family that it is about.
 *
 * @param assessment the account
 * @param family the family
 * @since 0.1
 */
public record FamilysAssessment(Assessment assessment, Family family) {

  /** Refuses a missing part. */
  public FamilysAssessment {
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(family, "family");
  }
}
