package org.keywork.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.monitoring.Monitoring;
import org.keywork.monitoring.MonitoringReports;
import org.keywork.setup.PhaseSpell;
import org.keywork.setup.SetUp;
import org.keywork.setup.SetUpPhase;
import org.keywork.time.DateSpan;

/**
 * The days on which a service is put in place. They are told once: with its reports, or else by the
 * phases of its setting up.
 */
final class ImplementationDays {

  private static final Monitoring NOTHING_WATCHED = Monitoring.builder().build();

  private ImplementationDays() {}

  /** How a service watches itself, with the days that its phases tell where its reports tell none. */
  static Monitoring watched(KeyWorkerService service) {
    Monitoring monitoring = service.monitoring().orElse(NOTHING_WATCHED);
    Optional<MonitoringReports> untold =
        monitoring.reports().filter(reports -> reports.implementation().isEmpty());
    return untold.isEmpty() || service.setUp().isEmpty()
        ? monitoring
        : monitoring.withReports(
            untold.get().withImplementation(of(service.setUp().get())));
  }

  /** From the first day of implementation until the group has moved on from it for good. */
  static Optional<DateSpan> of(SetUp setUp) {
    Optional<LocalDate> last = lastDay(setUp);
    return setUp
        .history()
        .firstDayOf(SetUpPhase.IMPLEMENTATION)
        .filter(first -> last.filter(first::isAfter).isEmpty())
        .map(first -> DateSpan.builder().firstDay(first).lastDay(last).build());
  }

  private static Optional<LocalDate> lastDay(SetUp setUp) {
    List<PhaseSpell> spells = setUp.history().spells();
    int movedOn = spells.size();
    while (movedOn > 0
        && SetUpPhase.IMPLEMENTATION.precedes(spells.get(movedOn - 1).phase())) {
      movedOn--;
    }
    return movedOn == spells.size()
        ? setUp.endedOn()
        : Optional.of(spells.get(movedOn).since().minusDays(1));
  }
}
