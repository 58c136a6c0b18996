package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.time.Period;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;

/**
 * Why a local authority may not have to keep to 6, 16 or 20 weeks (SEND Regulations 2014, regs 5(4),
 * 10(4) and 13(3)).
 *
 * <p>Only the first was read in the regulations, as point (a). Which points say the others, and whether
 * each is there at all, was not read: they are cited without a letter, and a service may say that they
 * lift nothing.
 *
 * @since 0.1
 */
public enum EhcExceptionKind {
  /** The school is closed for a time, in the weeks in which its advice is asked for. */
  SCHOOL_CLOSED(Confidence.READ, true),
  /** Exceptional personal circumstances of the child or a parent, or of the young person. */
  PERSONAL_CIRCUMSTANCES(Confidence.SECONDARY, false),
  /** The child or a parent, or the young person, is away from the area for a time. */
  AWAY_FROM_THE_AREA(Confidence.SECONDARY, true),
  /** An appointment or examination was missed. */
  MISSED_APPOINTMENT(Confidence.SECONDARY, false);

  private final Confidence confidence;
  private final boolean lasting;

  EhcExceptionKind(Confidence confidence, boolean lasting) {
    this.confidence = confidence;
    this.lasting = lasting;
  }

  /** Whether it counts only from a number of weeks on. */
  public boolean hasToLast() {
    return lasting;
  }

  /** Where it is written, for the notice that no plan will be issued. */
  public Citation citation() {
    return at("reg 10(4)");
  }

  /** Where it is written that it lifts the time limit of a duty. */
  Citation lifting(EhcDuty duty) {
    return switch (duty) {
      case DECISION_WHETHER_TO_ASSESS -> at("reg 5(4)");
      case FINAL_PLAN -> at("regs 13(3), 10(4)");
      default -> citation();
    };
  }

  private Citation at(String regulation) {
    return SEND_REGULATIONS.at(regulation + (confidence.isSure() ? "(a)" : " (secondary)"));
  }

  /** Whether it lifts anything in a service, and if it has to last, for how long. */
  boolean lifts(DateSpan during, Basis basis) {
    return switch (this) {
      case SCHOOL_CLOSED -> lasts(during, EhcLimits.SCHOOL_CLOSED_FOR);
      case AWAY_FROM_THE_AREA -> lasts(during, basis.value(EhcLimits.AWAY_FOR).orElseThrow());
      case PERSONAL_CIRCUMSTANCES ->
        basis.value(EhcLimits.PERSONAL_CIRCUMSTANCES).orElseThrow();
      case MISSED_APPOINTMENT -> basis.value(EhcLimits.MISSED_APPOINTMENT).orElseThrow();
    };
  }

  /** Four weeks from 1 September last until 28 September. */
  private static boolean lasts(DateSpan during, Period length) {
    return !during.endsBefore(during.firstDay().plus(length).minusDays(1));
  }

  /** How sure we are. */
  public Confidence confidence() {
    return confidence;
  }
}
