package org.keywork.monitoring;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Verdict;
import org.keywork.time.Deadline;

/**
 * Something that a service is to do time and again.
 *
 * @param arranged whether it is arranged
 * @param days the days on which it was, or is going to be, done
 * @param every how often the service has set it
 */
record Recurring(Optional<Arrangement> arranged, List<LocalDate> days, Parameter<Period> every) {

  /** Whether it is done; empty where nothing tells. A day long past tells only with an interval. */
  Optional<Boolean> isDone(Basis basis) {
    return arranged
        .map(each -> each.isInPlaceOn(basis.asOf()))
        .or(() -> lastBy(basis.asOf())
            .filter(last -> basis.value(every).isPresent() || !LookBack.isPast(last, basis))
            .map(last -> true));
  }

  /** By when it is to be done again; empty where it is not done any more. */
  Optional<Deadline> next(Basis basis) {
    return isDone(basis).orElse(false)
        ? basis
            .value(every)
            .flatMap(length -> lastBy(basis.asOf()).map(last -> Deadline.within(length, last)))
        : Optional.empty();
  }

  /**
   * Met up to the last day on which it is in time. Whether it is done at all is for another rule to tell,
   * and without an interval nothing is late.
   *
   * @param at where its days stand
   * @param missing what is missing where no day has come
   */
  Verdict inTime(Basis basis, Location at, String missing) {
    if (basis.value(every).isEmpty() || !isDone(basis).orElse(false)) {
      return Verdict.notApplicable();
    }
    Optional<Deadline> due = next(basis);
    if (due.isEmpty()) {
      return Verdict.cannotTell(at, missing);
    }
    return basis.asOf().isAfter(due.get().lastDay())
        ? Verdict.notMet(
            at, fact("last", due.get().reference()).and("due", due.get().lastDay()))
        : Verdict.met();
  }

  private Optional<LocalDate> lastBy(LocalDate day) {
    return days.stream().filter(each -> !each.isAfter(day)).max(Comparator.naturalOrder());
  }
}
