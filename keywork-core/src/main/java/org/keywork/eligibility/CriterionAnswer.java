package org.keywork.eligibility;

import java.util.List;
import java.util.Objects;
import org.keywork.rule.Answer;
import org.keywork.rule.Facts;
import org.keywork.rule.Parameter;
import org.keywork.source.Citation;

/**
 * Whether one child meets one criterion, and why.
 *
 * @param criterion the criterion
 * @param requirement whether it is met, or on what that still hangs
 * @param facts what the answer rests on: ages in years, counts and codes, never a date of birth
 * @since 0.1
 */
public record CriterionAnswer(Criterion criterion, Requirement requirement, Facts facts) {

  /** Refuses a missing part. */
  public CriterionAnswer {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(facts, "facts");
  }

  /** Whether it is met. */
  public Answer answer() {
    return requirement.answer();
  }

  /** What is missing where that cannot be told. */
  public List<Question> missing() {
    return requirement.questions();
  }

  /** Where the criterion is written. */
  public List<Citation> citations() {
    return criterion.citations();
  }

  /** What the service may set about it. */
  public List<Parameter<?>> parameters() {
    return criterion.parameters();
  }

  /** The criterion and nothing of the answer, which tells of the family what its record keeps to itself. */
  @Override
  public String toString() {
    return "CriterionAnswer[criterion=" + criterion + "]";
  }
}
