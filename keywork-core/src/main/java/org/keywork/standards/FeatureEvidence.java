package org.keywork.standards;

import java.util.Objects;

/**
 * Whether a service has a feature that goes with better outcomes, and what its records show of that.
 *
 * @param <F> of which list the feature is
 * @param feature the feature
 * @param shown what the records show of it
 * @since 0.1
 */
public record FeatureEvidence<F extends Enum<F>>(F feature, BearingEvidence shown) {

  /** Refuses a missing part. */
  public FeatureEvidence {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(shown, "shown");
  }

  /** Whether the service has it. */
  public Presence presence() {
    return shown.presence();
  }
}
