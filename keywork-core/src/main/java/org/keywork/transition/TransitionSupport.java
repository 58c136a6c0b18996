package org.keywork.transition;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import org.keywork.source.Citation;

/**
 * What a key worker may do for child and family about a move. The sources give these as examples and
 * not as a list to be worked through.
 *
 * @since 0.1
 */
public enum TransitionSupport {
  /** Goes with child and parents to the new setting. */
  ACCOMPANYING,
  /** Meets the new practitioners and coordinates them. */
  COORDINATING_NEW_PRACTITIONERS,
  /** Keeps the family informed of what changes. */
  KEEPING_INFORMED,
  /** Gives a hand with what has to be done. */
  PRACTICAL,
  /** Is there for the worries that come with the move. */
  EMOTIONAL,
  /** Helps to find somewhere to live. */
  HOUSING,
  /** Helps to get about by public transport. */
  PUBLIC_TRANSPORT,
  /** Helps to set up benefits. */
  BENEFITS,
  /** Tells what agencies can offer and how to get it. */
  TELLING_WHAT_IS_ON_OFFER,
  /** Sees to it on behalf of the parents. */
  ACTING_FOR_PARENTS;

  /** Where it is written. */
  public Citation citation() {
    return switch (this) {
      case ACCOMPANYING, COORDINATING_NEW_PRACTITIONERS, KEEPING_INFORMED ->
        GUIDE.at("2 / Supporting transitions");
      case PRACTICAL, EMOTIONAL -> EVALUATION.at("Discussion");
      case HOUSING, PUBLIC_TRANSPORT, BENEFITS -> EVALUATION.at("Providing continuity");
      case TELLING_WHAT_IS_ON_OFFER, ACTING_FOR_PARENTS -> PACK.at("ch.1 / The core elements");
    };
  }
}
