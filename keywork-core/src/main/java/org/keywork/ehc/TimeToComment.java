package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Location;
import org.keywork.source.Citation;
import org.keywork.time.Deadline;

/**
 * The days that a family has at least to say what it thinks of a draft plan, or of amendments: fifteen
 * calendar days, the day on which it was sent counted (SEND Regulations 2014, regs 13(1)(a) and
 * 22(2)(c)). Sent on 1 September, they last until 15 September.
 *
 * @param servedOn the day on which the draft or the amendments were sent
 * @param ofAmendments whether it is about amendments of a plan, not about a draft
 * @param which what tells it from others in the process, in fixed words; empty for the draft
 * @param finalOn the day of the final plan that followed; empty while there is none
 * @param at where in the record of the process it comes from
 * @since 0.1
 */
public record TimeToComment(
    LocalDate servedOn,
    boolean ofAmendments,
    List<String> which,
    Optional<LocalDate> finalOn,
    Location at) {

  /** Refuses a missing part. */
  public TimeToComment {
    Objects.requireNonNull(servedOn, "servedOn");
    which = List.copyOf(which);
    Objects.requireNonNull(finalOn, "finalOn");
    Objects.requireNonNull(at, "at");
  }

  /** How the days are counted. */
  public Deadline counted() {
    return Deadline.beginningWith(servedOn, EhcLimits.TO_COMMENT);
  }

  /** The last day on which the family may comment. */
  public LocalDate lastDay() {
    return counted().lastDay();
  }

  /** Whether a final plan came before these days were over. */
  public boolean isCutShort() {
    return finalOn.filter(day -> !day.isAfter(lastDay())).isPresent();
  }

  /** Whether it has begun by a day, is not over, and has led to no final plan. */
  public boolean isOpenOn(LocalDate asOf) {
    return !servedOn.isAfter(asOf)
        && !lastDay().isBefore(asOf)
        && finalOn.filter(day -> !day.isAfter(asOf)).isEmpty();
  }

  /** How sure we are. */
  public Confidence confidence() {
    return Confidence.READ;
  }

  /** Where it is written. */
  public Citation citation() {
    return SEND_REGULATIONS.at(ofAmendments ? "reg 22(2)(c)" : "reg 13(1)(a)");
  }
}
