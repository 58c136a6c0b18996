package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which key worker follows which. */
final class Changes {

  private Changes() {}

  /**
   * The changes, those with a successor first.
   *
   * @param tenures by first day
   * @param withoutOne whether the family is there on a day and has no key worker
   */
  static List<ChangeOfKeyWorker> among(List<Tenure> tenures, Predicate<LocalDate> withoutOne) {
    List<ChangeOfKeyWorker> changes = new ArrayList<>();
    List<Tenure> succeeded = new ArrayList<>();
    for (Tenure incoming : tenures) {
      outgoing(incoming, tenures).ifPresent(outgoing -> {
        changes.add(new ChangeOfKeyWorker(outgoing, Optional.of(incoming)));
        succeeded.add(outgoing);
      });
    }
    tenures.stream()
        .filter(tenure -> !succeeded.contains(tenure))
        .filter(tenure -> dayAfter(tenure).filter(withoutOne).isPresent())
        .forEach(tenure -> changes.add(new ChangeOfKeyWorker(tenure, Optional.empty())));
    return List.copyOf(changes);
  }

  private static Optional<LocalDate> dayAfter(Tenure tenure) {
    return tenure.days().lastDay().map(last -> last.plusDays(1));
  }

  /** Whom a key worker follows: of those still there the first to go, else the last to have gone. */
  private static Optional<Tenure> outgoing(Tenure incoming, List<Tenure> tenures) {
    LocalDate first = incoming.days().firstDay();
    List<Tenure> earlier = tenures.stream()
        .filter(tenure -> tenure.days().firstDay().isBefore(first))
        .toList();
    return earlier.stream()
        .filter(tenure -> tenure.days().contains(first))
        .min(Tenure.BY_LAST_DAY)
        .or(() -> earlier.stream().max(Tenure.BY_LAST_DAY))
        .filter(tenure -> !tenure.keyWorker().equals(incoming.keyWorker()));
  }
}
