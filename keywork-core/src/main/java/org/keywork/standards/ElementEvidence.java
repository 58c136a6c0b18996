package org.keywork.standards;

import java.util.Objects;

/**
 * What the records show of a core element of a quality criterion.
 *
 * @param element the element
 * @param shown what they show of it
 * @since 0.1
 */
public record ElementEvidence(QualityElement element, BearingEvidence shown) {

  /** Refuses a missing part. */
  public ElementEvidence {
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(shown, "shown");
  }
}
