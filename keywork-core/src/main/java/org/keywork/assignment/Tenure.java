package org.keywork.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.keywork.practitioner.PractitionerId;
import org.keywork.time.DateSpan;

/**
 * One person's unbroken time as a family's key worker, over one assignment or several that follow
 * each other without a day between.
 *
 * @param keyWorker who
 * @param days from the first to the last day, both inclusive
 * @since 0.1
 */
public record Tenure(PractitionerId keyWorker, DateSpan days) {

  /** The sooner it ends, the earlier; without an end, last. */
  static final Comparator<Tenure> BY_LAST_DAY =
      Comparator.comparing(tenure -> tenure.days().lastDay().orElse(LocalDate.MAX));

  private static final Comparator<Tenure> BY_FIRST_DAY = Comparator.comparing(
          (Tenure tenure) -> tenure.days().firstDay())
      .thenComparing(tenure -> tenure.keyWorker().value());

  /** Refuses a missing part. */
  public Tenure {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(days, "days");
  }

  /** The tenures that assignments make up, by first day and then by id. */
  static List<Tenure> in(Stream<KeyWorkerAssignment> keyWorkers) {
    List<Tenure> tenures = new ArrayList<>();
    keyWorkers
        .map(assignment -> new Tenure(assignment.practitioner(), assignment.during()))
        .sorted(BY_FIRST_DAY)
        .forEach(next -> add(tenures, next));
    return tenures;
  }

  /** Adds a tenure that begins on or after the first day of all others. */
  private static void add(List<Tenure> tenures, Tenure next) {
    for (int i = 0; i < tenures.size(); i++) {
      if (tenures.get(i).isContinuedBy(next)) {
        tenures.set(i, tenures.get(i).continuedBy(next));
        return;
      }
    }
    tenures.add(next);
  }

  private boolean isContinuedBy(Tenure next) {
    return keyWorker.equals(next.keyWorker) && (days.overlaps(next.days) || days.abuts(next.days));
  }

  private Tenure continuedBy(Tenure next) {
    Tenure longer = BinaryOperator.maxBy(BY_LAST_DAY).apply(this, next);
    return new Tenure(keyWorker, longer.days.withFirstDay(days.firstDay()));
  }
}
