package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import org.keywork.source.Citation;

/**
 * Why a local authority may not have to keep to 6, 16 or 20 weeks (SEND Regulations 2014, regs 5(4),
 * 10(4) and 13(3)).
 *
 * @since 0.1
 */
public enum EhcExceptionKind {
  /** The school is closed for a time, in the weeks in which its advice is asked for. */
  SCHOOL_CLOSED("reg 10(4)(a)", Confidence.READ, true),
  /** Exceptional personal circumstances of the child or a parent, or of the young person. */
  PERSONAL_CIRCUMSTANCES("reg 10(4)(b)", Confidence.SECONDARY, false),
  /** The child or a parent, or the young person, is away from the area for a time. */
  AWAY_FROM_THE_AREA("reg 10(4)(c)", Confidence.SECONDARY, true),
  /** An appointment or examination was missed. */
  MISSED_APPOINTMENT("reg 10(4)(d)", Confidence.SECONDARY, false);

  private final String place;
  private final Confidence confidence;
  private final boolean lasting;

  EhcExceptionKind(String place, Confidence confidence, boolean lasting) {
    this.place = place;
    this.confidence = confidence;
    this.lasting = lasting;
  }

  /** Whether it counts only from a number of weeks on. */
  public boolean hasToLast() {
    return lasting;
  }

  /** Where it is written. */
  public Citation citation() {
    return SEND_REGULATIONS.at(confidence == Confidence.READ ? place : place + " (secondary)");
  }

  /** How sure we are. */
  public Confidence confidence() {
    return confidence;
  }
}
