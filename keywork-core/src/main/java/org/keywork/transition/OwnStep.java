package org.keywork.transition;

import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PALLIATIVE;

import org.keywork.source.Citation;

/**
 * What is to be said to a family about the step to own key working. Only the last suggests it.
 *
 * @since 0.1
 */
public enum OwnStep {
  /** They do it already. */
  TAKEN,
  /** A child is life-limited: it is not aimed at, and nobody brings it up but the family. */
  NOT_AIMED_AT,
  /** The family wants something else. */
  NOT_WISHED_FOR,
  /** What the family wants is not on record: it is for the family to say. */
  WISH_NOT_KNOWN,
  /** The family wants it, and it was judged that it cannot be done for now. */
  NOT_FEASIBLE,
  /** The family wants it, and there is something to learn, or to see, first. */
  SUPPORT_FIRST,
  /** The family wants it, and everything was seen. */
  OPEN;

  /** Whether the step is suggested. */
  public boolean isSuggested() {
    return this == OPEN;
  }

  /** Where that is written. */
  public Citation citation() {
    return switch (this) {
      case NOT_AIMED_AT -> PALLIATIVE.at("Conclusion");
      case NOT_WISHED_FOR, WISH_NOT_KNOWN, NOT_FEASIBLE -> GUIDE.at("2 / Planning and assessment");
      case TAKEN, SUPPORT_FIRST, OPEN -> GUIDE.at("5c / Reducing support");
    };
  }
}
