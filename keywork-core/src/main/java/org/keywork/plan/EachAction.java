package org.keywork.plan;

import org.keywork.rule.Basis;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/** A check of the actions of a plan, one after another. */
@FunctionalInterface
interface EachAction {

  /** What is to be said of one action; not applicable where the check does not concern it. */
  Verdict verdictOn(PlanAction action, int place, FamilysPlan subject, Basis basis);

  /** A check of all actions together; it does not apply to a plan that is not in force. */
  static Rule.Check<FamilysPlan> ofAPlanInForce(EachAction check) {
    return (subject, basis) -> subject.isInForceOn(basis.asOf())
        ? together(check, subject, basis)
        : Verdict.notApplicable();
  }

  private static Verdict together(EachAction check, FamilysPlan subject, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < subject.plan().actions().size(); i++) {
      verdict = verdict.and(check.verdictOn(subject.plan().actions().get(i), i, subject, basis));
    }
    return verdict;
  }
}
