package org.keywork.examples.cli;

import org.keywork.plan.ActionMode;
import org.keywork.plan.RestsWith;
import org.keywork.plan.WorkOfThePlan;

/** How it is said with whom the work of a plan rests. */
final class WorkWords {

  private WorkWords() {}

  /** With whom how many actions rest. */
  static String restsWith(WorkOfThePlan work) {
    if (work.total() == 0) {
      return "nothing.";
    }
    return "with the family " + work.restingWithTheFamily() + " (with a parent "
        + work.restingWith(RestsWith.PARENT) + "), with practitioners "
        + work.restingWith(RestsWith.PRACTITIONER) + ", with nobody "
        + work.restingWith(RestsWith.NOBODY) + ".";
  }

  /** How many actions are done for, with and by the family. */
  static String mode(WorkOfThePlan work) {
    return "For the family " + work.inMode(ActionMode.FOR_THE_FAMILY) + ", with it "
        + work.inMode(ActionMode.WITH_THE_FAMILY) + ", by it "
        + work.inMode(ActionMode.BY_THE_FAMILY) + ", not recorded " + work.modeNotTold() + ".";
  }
}
