package org.keywork.service;

import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * How many forms are filled in for the assessment, the plan and the review of one family, those of all
 * agencies taken together. Forms that key working brings along and forms that these replace are both
 * counted: with six before, of which a joint assessment replaces three, four are left.
 *
 * @param formsBefore how many it took before there was key working
 * @param formsNow how many it takes with key working
 * @since 0.1
 */
public record Paperwork(int formsBefore, int formsNow) {

  /** Refuses fewer forms than none. */
  public Paperwork {
    requireCount("formsBefore", formsBefore);
    requireCount("formsNow", formsNow);
  }

  private static void requireCount(String property, int forms) {
    if (forms < 0) {
      throw new InvalidRecordException(
          Location.at(property), "A number of forms is never less than nothing.");
    }
  }

  /** Whether key working came on top of what there was. */
  boolean isMoreThanBefore() {
    return formsNow > formsBefore;
  }
}
