package org.keywork.ehc;

import static org.keywork.source.Publications.CHILDREN_AND_FAMILIES_ACT;
import static org.keywork.source.Publications.DEVON;
import static org.keywork.source.Publications.SEND_REGULATIONS;

import org.keywork.source.Citation;
import org.keywork.source.Publication;

/**
 * What a local authority in England has to do by a day.
 *
 * @since 0.1
 */
public enum EhcDuty {
  /** Decide whether to assess, and tell the family. */
  DECISION_WHETHER_TO_ASSESS("reg 5(1)", Confidence.READ, true),
  /** Have the advice of those who were asked. */
  ADVICE("reg 8 (secondary)", Confidence.SECONDARY, false),
  /** Tell the family, where it is so, that no plan will be issued. */
  NOTICE_OF_NO_PLAN("reg 10(1)", Confidence.READ, true),
  /** Send the final plan. */
  FINAL_PLAN("reg 13(2)", Confidence.READ, true),
  /** Review the plan. */
  REVIEW("s.44(1) (secondary)", Confidence.SECONDARY, false),
  /** Give notice of a review meeting. */
  NOTICE_OF_MEETING("regs 20(3), 21(3)", Confidence.READ, false),
  /** Send the papers for a review meeting. */
  PAPERS_FOR_MEETING("regs 20(4), 21(4)", Confidence.READ, false),
  /** Send the report of a review meeting. */
  REVIEW_REPORT("reg 21(7); reg 20 (secondary)", Confidence.PARTLY_READ, false),
  /** Decide after a review, and tell the family. */
  DECISION_AFTER_REVIEW("(secondary)", Confidence.SECONDARY, false),
  /** Send the amended final plan. */
  AMENDED_PLAN("reg 22(3)", Confidence.READ, false),
  /** Review and amend the plan before a move between phases. */
  PHASE_TRANSFER("reg 18(1)(2)", Confidence.READ, false);

  private final String place;
  private final Confidence confidence;
  private final boolean liftedByExceptions;

  EhcDuty(String place, Confidence confidence, boolean liftedByExceptions) {
    this.place = place;
    this.confidence = confidence;
    this.liftedByExceptions = liftedByExceptions;
  }

  /** Where it is written. */
  public Citation citation() {
    return publication().at(place);
  }

  private Publication publication() {
    return switch (this) {
      case REVIEW -> CHILDREN_AND_FAMILIES_ACT;
      case DECISION_AFTER_REVIEW -> DEVON;
      default -> SEND_REGULATIONS;
    };
  }

  /** How sure we are. */
  public Confidence confidence() {
    return confidence;
  }

  /** Whether it is due only where something is so that may yet turn out otherwise. */
  boolean isConditional() {
    return this == NOTICE_OF_NO_PLAN;
  }

  /** Whether exceptions may lift its time limit. */
  public boolean isLiftedByExceptions() {
    return liftedByExceptions;
  }
}
