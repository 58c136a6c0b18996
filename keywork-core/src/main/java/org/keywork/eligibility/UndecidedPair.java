package org.keywork.eligibility;

import java.util.Objects;
import java.util.Set;
import org.keywork.family.FamilyId;

/**
 * Two families of which neither comes before the other.
 *
 * @param one the one whose id comes first
 * @param other the other
 * @param reason why
 * @param missing the factors that count and are not known of one or both; empty unless that is the
 *     reason
 * @since 0.1
 */
public record UndecidedPair(
    FamilyId one, FamilyId other, Reason reason, Set<PriorityFactor> missing) {

  /** Why neither of two families comes first. */
  public enum Reason {
    /** The service has set no weights, and no source gives an order. */
    NO_WEIGHTS,
    /** Equally much speaks for either. */
    TIE,
    /** It depends on what is not known. */
    NOT_KNOWN
  }

  /** Refuses a missing part. */
  public UndecidedPair {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(reason, "reason");
    missing = Set.copyOf(missing);
  }
}
