package org.keywork.eligibility;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Answer;
import org.keywork.rule.Unknown;
import org.keywork.source.Citation;

/**
 * Whether one factor of priority is there.
 *
 * @param factor the factor
 * @param answer whether it is there
 * @param missing what the record does not tell, where it cannot be told; else empty
 * @since 0.1
 */
public record FactorAnswer(PriorityFactor factor, Answer answer, List<Unknown> missing) {

  /** Refuses an answer that is settled although something is missing, or open for no reason. */
  public FactorAnswer {
    Objects.requireNonNull(factor, "factor");
    missing = List.copyOf(missing);
    if (answer.isSettled() != missing.isEmpty()) {
      throw new IllegalArgumentException(
          "What cannot be told names what is missing, and what is settled misses nothing.");
    }
  }

  /** Where it is written that such a family comes first. */
  public Citation citation() {
    return factor.citation();
  }

  /** The factor and nothing of the answer, which tells of the family what its record keeps to itself. */
  @Override
  public String toString() {
    return "FactorAnswer[factor=" + factor + "]";
  }
}
