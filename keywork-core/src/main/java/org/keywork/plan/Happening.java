package org.keywork.plan;

import java.time.LocalDate;
import org.keywork.family.ActiveTime;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Something that happened on one day in a family's key working: an account of needs, a meeting, a
 * review.
 *
 * @since 0.1
 */
public interface Happening {

  /** The day on which it was written or held. */
  LocalDate day();

  /** The time in which the family is on the active list. */
  ActiveTime active();

  /** Whether it is still to come on a day; on its own day it is not, unless it is known better. */
  default boolean isToComeOn(LocalDate asOf) {
    return day().isAfter(asOf);
  }

  /**
   * A check that asks nothing of what is still to come, of what lies before the look-back, and of
   * families that are not on the active list on the day asked about.
   */
  static <T extends Happening> Rule.Check<T> recent(Rule.Check<? super T> check) {
    Rule.Check<T> recent = LookBack.recent(Happening::day, check);
    return (subject, basis) ->
        subject.active().includes(basis.asOf()) && !subject.isToComeOn(basis.asOf())
            ? recent.verdictOn(subject, basis)
            : Verdict.notApplicable();
  }
}
