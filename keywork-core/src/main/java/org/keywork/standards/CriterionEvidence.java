package org.keywork.standards;

import java.util.List;
import java.util.Objects;

/**
 * What the records show of a quality criterion.
 *
 * @param criterion the criterion
 * @param elements its core elements, all of them, in the order of the source
 * @since 0.1
 */
public record CriterionEvidence(QualityCriterion criterion, List<ElementEvidence> elements) {

  /** Refuses a missing part. */
  public CriterionEvidence {
    Objects.requireNonNull(criterion, "criterion");
    elements = List.copyOf(elements);
  }
}
