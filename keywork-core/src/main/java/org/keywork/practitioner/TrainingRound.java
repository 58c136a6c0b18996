package org.keywork.practitioner;

import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import org.keywork.source.Citation;

/**
 * What comes round again in the training of key workers.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A citation never changes, but does not say so.
public enum TrainingRound {
  /** More training. */
  ONGOING_TRAINING(CCNUK.at("P10")),
  /** An assessment of what training somebody needs. */
  NEEDS_ASSESSMENT(PACK.at("ch.5 / Training")),
  /** A workshop of all key workers of a service. */
  WORKSHOP(PEMBROKESHIRE.at("Information and advice"));

  private final Citation citation;

  TrainingRound(Citation citation) {
    this.citation = citation;
  }

  /** Where it is asked for. */
  public Citation citation() {
    return citation;
  }
}
