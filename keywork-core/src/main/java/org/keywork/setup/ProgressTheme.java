package org.keywork.setup;

import java.util.Objects;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How many answers to a question were about an area of the action plan.
 *
 * @param question the question
 * @param area the area
 * @param mentions how many of those who answered named it
 * @since 0.1
 */
public record ProgressTheme(ProgressQuestion question, ActionPlanArea area, int mentions) {

  /** Refuses a missing part and a theme that nobody named. */
  public ProgressTheme {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(area, "area");
    if (mentions < 1) {
      throw new InvalidRecordException(
          Location.at("mentions"), "A theme was named at least once; leave out what nobody named.");
    }
  }
}
