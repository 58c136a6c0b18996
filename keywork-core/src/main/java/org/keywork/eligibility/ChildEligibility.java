package org.keywork.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.MemberId;
import org.keywork.rule.Answer;

/**
 * Whether one child makes its family eligible, criterion by criterion. A child of whom nothing is
 * asked does.
 *
 * @param child the child
 * @param criteria the answer to each criterion that the service asks for, in their order
 * @since 0.1
 */
public record ChildEligibility(MemberId child, List<CriterionAnswer> criteria) {

  /** Refuses a missing part. */
  public ChildEligibility {
    Objects.requireNonNull(child, "child");
    criteria = List.copyOf(criteria);
  }

  /** That every criterion is met. */
  public Requirement requirement() {
    return Requirement.all(criteria.stream().map(CriterionAnswer::requirement).toList());
  }

  /** Whether every criterion is met. */
  public Answer answer() {
    return requirement().answer();
  }

  /** The answer to a criterion, if the service asks for it. */
  public Optional<CriterionAnswer> on(Criterion criterion) {
    return criteria.stream().filter(each -> each.criterion() == criterion).findFirst();
  }
}
