package org.keywork.family;

import java.util.Objects;
import java.util.Optional;

/**
 * Advice, and what is known of the family that it was given to.
 *
 * @param advice the advice
 * @param preferences what the family wants; empty when nobody asked
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record FamilysAdvice(Advice advice, Optional<Preferences> preferences, ActiveTime active) {

  /** Refuses a missing part. */
  public FamilysAdvice {
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(preferences, "preferences");
    Objects.requireNonNull(active, "active");
  }

  /**
   * Whether it was asked for: as the advice itself says; failing that, yes where whoever got it wanted
   * a professional to recommend or choose at that time.
   *
   * @return empty when neither tells
   */
  public Optional<Boolean> isAskedFor() {
    return advice
        .askedFor()
        .or(() -> preferences
            .flatMap(this::decisionMaking)
            .filter(DecisionMaking.PROFESSIONAL_RECOMMENDS_OR_CHOOSES::equals)
            .map(wanted -> true));
  }

  private Optional<DecisionMaking> decisionMaking(Preferences wanted) {
    return advice
        .to()
        .map(member -> wanted.decisionMakingOn(advice.on(), member))
        .orElseGet(() -> wanted.decisionMakingOn(advice.on()));
  }
}
