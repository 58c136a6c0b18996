package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;
import org.keywork.time.Deadline;

/**
 * How the group that sets a service up hears what monitoring has shown (PACK ch.5 / Monitoring and
 * evaluating).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class MonitoringReports implements WithMonitoringReports {

  MonitoringReports() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** That the results are told to the steering group. */
  public abstract Optional<Arrangement> arranged();

  /**
   * The days on which the service is, or was, put in place; without a last day it goes on. Not needed
   * where the record of setting up has its phases: those of implementation serve.
   */
  public abstract Optional<DateSpan> implementation();

  /** The days on which results were, or are going to be, told to the steering group. */
  public abstract List<LocalDate> toldOn();

  /**
   * By when results are to be told again: counted from the last time by the day of the basis, or from the
   * first day of implementation. Empty unless the service is being put in place and has set how often, and
   * where implementation is over first.
   */
  public Optional<Deadline> nextReport(Basis basis) {
    return implementation()
        .filter(span -> span.contains(basis.asOf()))
        .filter(
            span -> arranged().filter(each -> !each.isInPlaceOn(basis.asOf())).isEmpty())
        .flatMap(span -> basis
            .value(MonitoringReportRules.EVERY)
            .map(every -> Deadline.within(every, lastWithin(span, basis.asOf())))
            .filter(due -> !span.endsBefore(due.lastDay())));
  }

  /** The days in implementation on which something was told by a day, the first one first. */
  List<LocalDate> toldWithin(DateSpan span, LocalDate asOf) {
    return toldOn().stream()
        .filter(day -> span.contains(day) && !day.isAfter(asOf))
        .sorted()
        .toList();
  }

  private LocalDate lastWithin(DateSpan span, LocalDate asOf) {
    return toldWithin(span, asOf).stream().max(Comparator.naturalOrder()).orElse(span.firstDay());
  }

  /** Collects the parts of a {@link MonitoringReports}. */
  public static class Builder extends ImmutableMonitoringReports.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
