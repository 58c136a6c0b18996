package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.keywork.time.Deadline;

/**
 * When a key worker's next supervision is due. After a session on 1 March 2006, at four to six weeks, it
 * is due from 29 March to 12 April, and overdue from 13 April.
 *
 * @param earliest the first day on which it is due
 * @param deadline the last, and how it was counted
 * @param oftener what speaks for the earlier day
 * @param unsettled what may speak for it and could not be told
 * @since 0.1
 */
public record NextSupervision(
    LocalDate earliest,
    Deadline deadline,
    Set<OftenerReason> oftener,
    Set<OftenerReason> unsettled) {

  /** Refuses a missing part. */
  public NextSupervision {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(deadline, "deadline");
    oftener = Set.copyOf(oftener);
    unsettled = Set.copyOf(unsettled);
  }

  /** The day of the session, or of the arrangement, from which it was counted. */
  public LocalDate countedFrom() {
    return deadline.reference();
  }

  /** The last day on which it is in time. */
  public LocalDate latest() {
    return deadline.lastDay();
  }

  /** The first day on which it is overdue. */
  public LocalDate overdueFrom() {
    return latest().plusDays(1);
  }

  /**
   * The day to aim at: the earliest where anything speaks for it, else the latest. That it is one of
   * the two is Keywork's own reading.
   */
  public LocalDate advisedOn() {
    return oftener.isEmpty() ? latest() : earliest;
  }

  /** How it stands on a day as long as no session is held: due on {@code earliest} and the latest. */
  public SupervisionStanding standingOn(LocalDate day) {
    if (day.isAfter(latest())) {
      return SupervisionStanding.OVERDUE;
    }
    return day.isBefore(earliest) ? SupervisionStanding.NOT_DUE : SupervisionStanding.DUE;
  }
}
