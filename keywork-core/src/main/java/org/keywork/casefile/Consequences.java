package org.keywork.casefile;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Finding;
import org.keywork.rule.OpenQuestion;
import org.keywork.rule.Report;
import org.keywork.rule.ReportDifference;

/**
 * What a proposal brings: what a check would say of the case file if the change were made, beside what it
 * says on that same day if it is not.
 *
 * @param without the report on the case file as it is
 * @param with the report on it as it would be
 * @param toTellOrAsk who is to be told of the change and asked
 * @since 0.1
 */
public record Consequences(Report without, Report with, List<ToTellOrAsk> toTellOrAsk) {

  /** Refuses a missing part, and reports on different records or as of different days. */
  public Consequences {
    Objects.requireNonNull(without, "without");
    Objects.requireNonNull(with, "with");
    toTellOrAsk = List.copyOf(toTellOrAsk);
    if (!without.isComparableWith(with)) {
      throw new IllegalArgumentException(
          "What a proposal brings is told of one record and as of one day.");
    }
  }

  /** What would be breached because of it. */
  public List<Finding> newFindings() {
    return difference().onlyAfter();
  }

  /** What is breached as things stand, and would not be. */
  public List<Finding> settledFindings() {
    return difference().onlyBefore();
  }

  /** What would have to be known because of it. */
  public List<OpenQuestion> newQuestions() {
    return difference().newQuestions();
  }

  private ReportDifference difference() {
    return new ReportDifference(without, with);
  }
}
