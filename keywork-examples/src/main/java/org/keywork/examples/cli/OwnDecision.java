package org.keywork.examples.cli;

import java.util.List;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Basis;
import org.keywork.transition.OwnStep;
import org.keywork.transition.Readiness;

/**
 * How ready the members of one family are to be their own key worker.
 *
 * @param active whether the family is on the active list; nobody is asked about otherwise
 * @param each who could take the step, the children first
 */
record OwnDecision(boolean active, List<Readiness> each) {

  OwnDecision {
    each = List.copyOf(each);
  }

  static OwnDecision of(CaseFile file, Basis basis) {
    return new OwnDecision(file.isActiveOn(basis.asOf()), file.readinessForOwnKeyWorking(basis));
  }

  /** How many of them are where something is to be said of the step. */
  int at(OwnStep step) {
    return (int) each.stream().filter(member -> member.step() == step).count();
  }
}
