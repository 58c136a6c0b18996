package org.keywork.assignment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.time.DateSpan;

/**
 * One person goes as a family's key worker and, if all is well, another comes.
 *
 * @param outgoing the one who goes; the last day is open until it is known
 * @param successor the one who comes; empty when nobody followed
 * @since 0.1
 */
public record ChangeOfKeyWorker(Tenure outgoing, Optional<Tenure> successor) {

  /** Refuses a missing part. */
  public ChangeOfKeyWorker {
    Objects.requireNonNull(outgoing, "outgoing");
    Objects.requireNonNull(successor, "successor");
  }

  /** Whether somebody follows and has begun by a day. */
  public boolean hasSuccessorBy(LocalDate asOf) {
    return successor.isPresent() && !successor.get().days().startsAfter(asOf);
  }

  /** Whether somebody follows and is key worker on a day. */
  public boolean isToOneThereOn(LocalDate day) {
    return successor.isPresent() && successor.get().days().contains(day);
  }

  /**
   * The days on which both work with the family (GUIDE 5c / Changing key working practitioner);
   * empty when there are none.
   */
  public Optional<DateSpan> overlap() {
    return successor.flatMap(tenure -> tenure.days().overlapWith(outgoing.days()));
  }

  /**
   * Whether both are with the family for a length of time: of a month from 1 September, 30 September is
   * the last day. As long as nobody knows when the one goes, the overlap is not too short.
   */
  public boolean overlapsFor(Period length) {
    if (successor.isEmpty() || !successor.get().days().overlaps(outgoing.days())) {
      return false;
    }
    return outgoing.days().isOpenEnded() || isSetFor(length, successor.get().days());
  }

  /** Whether it is long enough from the day on which both are there to the first of their last days. */
  private boolean isSetFor(Period length, DateSpan following) {
    LocalDate both = following.startsAfter(outgoing.days().firstDay())
        ? following.firstDay()
        : outgoing.days().firstDay();
    LocalDate enough = both.plus(length).minusDays(1);
    return !outgoing.days().endsBefore(enough) && !following.endsBefore(enough);
  }

  /** How many days both have worked with the family, counted up to a day while the end is open. */
  public int overlapDaysBy(LocalDate asOf) {
    return overlap()
        .map(both -> both.lastDay().orElse(asOf).toEpochDay() - both.firstDay().toEpochDay() + 1)
        .map(days -> (int) Math.max(0, days))
        .orElse(0);
  }

  /**
   * The days on which something changes for the family: the successor's first, the other's last. Who
   * stays on after the successor has gone again, as after a long leave, goes with another change.
   */
  public List<LocalDate> days() {
    return Stream.of(
            successor.map(tenure -> tenure.days().firstDay()),
            outgoing.days().lastDay().filter(last -> !isHandedBackBy(last)))
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isHandedBackBy(LocalDate day) {
    return successor.filter(tenure -> tenure.days().endsBefore(day)).isPresent();
  }
}
