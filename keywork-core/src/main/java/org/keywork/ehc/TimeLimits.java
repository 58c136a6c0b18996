package org.keywork.ehc;

import static org.keywork.source.Publications.SEND_REGULATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.rule.Basis;
import org.keywork.source.Citation;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/** Whether the time limits of a process hold, or something lifts them. */
final class TimeLimits {

  /** When the time limits were relaxed, once and for all. */
  private static final DateSpan RELAXED =
      DateSpan.of(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 9, 25));

  /** Where that was written. */
  static final Citation RELAXATION = SEND_REGULATIONS.at("reg 18A (lapsed)");

  private final EhcProcess process;
  private final Basis basis;

  TimeLimits(EhcProcess process, Basis basis) {
    this.process = process;
    this.basis = basis;
  }

  /** Where it is written that the time limit of a duty may not hold. */
  List<Citation> liftedBy(EhcDuty duty, Deadline deadline) {
    Stream<Citation> relaxed =
        RELAXED.contains(deadline.lastDay()) ? Stream.of(RELAXATION) : Stream.empty();
    return Stream.concat(exceptions(duty, deadline), relaxed).toList();
  }

  private Stream<Citation> exceptions(EhcDuty duty, Deadline deadline) {
    return duty.isLiftedByExceptions()
        ? process.exceptions().stream()
            .filter(each -> each.kind().lifts(each.during(), basis))
            .filter(each -> isInTime(each.during(), deadline))
            .map(EhcException::kind)
            .sorted()
            .map(kind -> kind.lifting(duty))
            .distinct()
        : Stream.empty();
  }

  /** Whether some of its days lie between what began the count and the last day. */
  private static boolean isInTime(DateSpan days, Deadline deadline) {
    return !days.firstDay().isAfter(deadline.lastDay())
        && !days.endsBefore(deadline.reference().plusDays(1));
  }
}
