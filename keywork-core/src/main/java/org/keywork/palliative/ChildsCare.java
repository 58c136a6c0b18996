package org.keywork.palliative;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.ActiveTime;
import org.keywork.family.DecisionMaking;
import org.keywork.family.Family;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The care around one child, beside the family.
 *
 * @param care the care
 * @param family the family
 * @param active the time in which the family is on the active list
 * @since 0.1
 */
public record ChildsCare(LifeLimitingCare care, Family family, ActiveTime active) {

  /** Refuses a missing part. */
  public ChildsCare {
    Objects.requireNonNull(care, "care");
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(active, "active");
  }

  /** How the family as a whole wanted decisions to be made on a day. */
  public Optional<DecisionMaking> decisionsWantedOn(LocalDate day) {
    return family.preferences().flatMap(wants -> wants.decisionMakingOn(day));
  }

  /** Whether the care goes on: the family is on the active list, and the child lives. */
  boolean goesOnOn(LocalDate day) {
    return active.includes(day)
        && family.child(care.child()).filter(child -> child.hasDiedBy(day)).isEmpty();
  }

  /** A check of care that goes on; after a death it does not apply. */
  static Rule.Check<ChildsCare> whileItGoesOn(Rule.Check<ChildsCare> check) {
    return (subject, basis) ->
        subject.goesOnOn(basis.asOf()) ? check.verdictOn(subject, basis) : Verdict.notApplicable();
  }
}
