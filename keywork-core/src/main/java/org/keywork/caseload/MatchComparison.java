package org.keywork.caseload;

import java.util.Objects;
import java.util.Set;
import org.keywork.assignment.MatchCriterion;
import org.keywork.practitioner.PractitionerId;

/**
 * How two candidates stand to each other, and why.
 *
 * @param one the one
 * @param other the other
 * @param outcome which of them stands before the other, if any
 * @param by the criteria that make the difference; where it is undecided, those in which
 *     either is the better; none for a tie
 * @since 0.1
 */
public record MatchComparison(
    PractitionerId one, PractitionerId other, Outcome outcome, Set<MatchCriterion> by) {

  /** Which of two stands before the other. */
  public enum Outcome {
    /** The one. */
    BEFORE,
    /** The other. */
    AFTER,
    /** Neither: they are alike in everything that counts. */
    TIE,
    /** Neither: each is the better in something, and no source says what counts for more. */
    UNDECIDED
  }

  /** Refuses a missing part. */
  public MatchComparison {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(outcome, "outcome");
    by = Set.copyOf(by);
  }
}
