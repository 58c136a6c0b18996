package org.keywork.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;

/**
 * What a proposal brings from its first day to the day on which it has happened altogether. Not everything
 * lasts until then: days between two key workers are over once the second one is there, and nobody who
 * looks only afterwards sees them.
 *
 * @param days what it brings on each of {@link Proposal#daysToLookAt()}, in their order
 * @since 0.1
 */
public record CourseOfChange(List<Consequences> days) {

  /** Refuses a course without a day. */
  public CourseOfChange {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("What a proposal brings is told of at least one day.");
    }
  }

  /** What would be breached because of it, each told of the first day on which it would be. */
  public List<Finding> newFindings() {
    return firstOfEach(
        Consequences::newFindings,
        (one, other) -> one.rule().equals(other.rule()) && one.at().equals(other.at()));
  }

  /** What is breached as things stand, and would not be once it has happened. */
  public List<Finding> settledFindings() {
    return last().settledFindings();
  }

  /** What would have to be known because of it, each told of the first day on which it would. */
  public List<OpenQuestion> newQuestions() {
    return firstOfEach(
        Consequences::newQuestions,
        (one, other) -> one.rule().equals(other.rule()) && one.at().equals(other.at()));
  }

  /** Who is to be told of the change and asked. */
  public List<ToTellOrAsk> toTellOrAsk() {
    return last().toTellOrAsk();
  }

  /** What it brings on the last of the days. */
  public Consequences last() {
    return days.get(days.size() - 1);
  }

  private <T> List<T> firstOfEach(Function<Consequences, List<T>> of, BiPredicate<T, T> same) {
    List<T> each = new ArrayList<>();
    for (Consequences day : days) {
      for (T next : of.apply(day)) {
        if (each.stream().noneMatch(told -> same.test(told, next))) {
          each.add(next);
        }
      }
    }
    return List.copyOf(each);
  }
}
