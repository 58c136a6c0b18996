package org.keywork.assignment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.keywork.practitioner.PractitionerId;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
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

  /** The sooner a span ends, the earlier; without an end, last. */
  static final Comparator<DateSpan> BY_LAST_DAY_OF_SPAN =
      Comparator.comparing(days -> days.lastDay().orElse(LocalDate.MAX));

  /** The sooner it ends, the earlier; without an end, last. */
  static final Comparator<Tenure> BY_LAST_DAY =
      Comparator.comparing(Tenure::days, BY_LAST_DAY_OF_SPAN);

  private static final Comparator<Tenure> BY_FIRST_DAY = Comparator.comparing(
          (Tenure tenure) -> tenure.days().firstDay())
      .thenComparing(tenure -> tenure.keyWorker().value());

  /** How long a family and a new key worker take to get used to each other. */
  public static final Parameter<Period> SETTLING_PERIOD = Parameter.period(
          "assignment.settling-period",
          "the time that a family and a new key worker take to get used to each other")
      .open("PACK ch.5 speaks of a period of adjustment and gives no length.")
      .between(Period.ofDays(1), Period.ofYears(1))
      .strictestWhenLarge();

  /** Refuses a missing part. */
  public Tenure {
    Objects.requireNonNull(keyWorker, "keyWorker");
    Objects.requireNonNull(days, "days");
  }

  /** The tenures that assignments make up, by first day and then by id. */
  static List<Tenure> in(List<KeyWorkerAssignment> assignments) {
    List<Tenure> each = new ArrayList<>(assignments.size());
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment assignment = assignments.get(i);
      if (assignment.kind() == AssignmentKind.KEY_WORKER) {
        each.add(new Tenure(assignment.practitioner(), assignment.during()));
      }
    }
    if (each.size() < 2) {
      return List.copyOf(each);
    }
    each.sort(BY_FIRST_DAY);
    List<Tenure> tenures = new ArrayList<>(each.size());
    for (int i = 0; i < each.size(); i++) {
      add(tenures, each.get(i));
    }
    return List.copyOf(tenures);
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

  /**
   * Whether family and key worker are still getting used to each other on a day, so that what the
   * family makes of the service cannot fairly be judged yet (PACK ch.5 / The workshop timetable). Of
   * a month from 1 September, 30 September is the last such day. On the first day they are, however
   * long it takes; after it that cannot be told where the service has not set the length.
   */
  public Answer isSettlingOn(LocalDate day, Basis basis) {
    if (!days.contains(day)) {
      return Answer.NO;
    }
    return day.equals(days.firstDay())
        ? Answer.YES
        : Answer.of(basis
            .value(SETTLING_PERIOD)
            .map(length -> day.isBefore(days.firstDay().plus(length))));
  }

  private boolean isContinuedBy(Tenure next) {
    return keyWorker.equals(next.keyWorker) && (days.overlaps(next.days) || days.abuts(next.days));
  }

  private Tenure continuedBy(Tenure next) {
    Tenure longer = BinaryOperator.maxBy(BY_LAST_DAY).apply(this, next);
    return new Tenure(keyWorker, longer.days.withFirstDay(days.firstDay()));
  }
}
