package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/** Whether the time limits of a process hold, or something lifts them. */
final class TimeLimits {

  /** When the time limits were relaxed, once and for all. */
  private static final DateSpan RELAXED =
      DateSpan.of(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 9, 25));

  private final EhcProcess process;

  TimeLimits(EhcProcess process) {
    this.process = process;
  }

  /** Where it is written that the time limit of a duty may not hold. */
  List<Citation> liftedBy(EhcDuty duty, Deadline deadline) {
    Stream<Citation> relaxed = RELAXED.contains(deadline.lastDay())
        ? Stream.of(SEND_REGULATIONS.at("reg 18A (lapsed)"))
        : Stream.empty();
    return Stream.concat(exceptions(duty, deadline), relaxed).toList();
  }

  private Stream<Citation> exceptions(EhcDuty duty, Deadline deadline) {
    return duty.isLiftedByExceptions()
        ? process.exceptions().stream()
            .filter(TimeLimits::lastsLongEnough)
            .filter(each -> isInTime(each.during(), deadline))
            .map(EhcException::kind)
            .distinct()
            .sorted()
            .map(EhcExceptionKind::citation)
        : Stream.empty();
  }

  /** Four weeks from 1 September last until 28 September. */
  private static boolean lastsLongEnough(EhcException exception) {
    LocalDate last = exception.during().firstDay().plus(EhcLimits.LASTING).minusDays(1);
    return !exception.kind().hasToLast() || !exception.during().endsBefore(last);
  }

  /** Whether some of its days lie between what began the count and the last day. */
  private static boolean isInTime(DateSpan days, Deadline deadline) {
    return !days.firstDay().isAfter(deadline.lastDay())
        && !days.endsBefore(deadline.reference().plusDays(1));
  }
}
