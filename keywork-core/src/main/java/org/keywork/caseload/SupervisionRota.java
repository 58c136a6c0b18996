package org.keywork.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keywork.practitioner.SupervisionLoad;
import org.keywork.rule.Basis;
import org.keywork.time.DateSpan;

/**
 * The supervision that a whole service has before it, as of a day and under a policy.
 *
 * @param caseloads the key workers of the service and their families
 * @param basis day and policy
 * @since 0.1
 */
public record SupervisionRota(Caseloads caseloads, Basis basis) {

  private static final Comparator<SupervisionDue> BY_LAST_DAY = Comparator.comparing(
          (SupervisionDue due) -> due.next().latest())
      .thenComparing(due -> due.keyWorker().value());

  /** Refuses a missing part. */
  public SupervisionRota {
    Objects.requireNonNull(caseloads, "caseloads");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The next supervision of each key worker that is due on some day of a span, or was overdue before
   * it, the most pressing first. Whatever follows is counted from the day on which that one is held.
   */
  public List<SupervisionDue> due(DateSpan during) {
    return nextOnes().filter(each -> !during.endsBefore(each.next().earliest())).toList();
  }

  /** How many sessions it takes over a span of days to supervise all key workers. */
  public SupervisionLoad load(DateSpan during) {
    return SupervisionLoad.of(caseloads.keyWorkers().size(), during, basis);
  }

  private Stream<SupervisionDue> nextOnes() {
    return caseloads.each().stream()
        .map(each -> each.nextSupervision(basis)
            .map(next -> new SupervisionDue(each.keyWorker().id(), next)))
        .flatMap(Optional::stream)
        .sorted(BY_LAST_DAY);
  }
}
