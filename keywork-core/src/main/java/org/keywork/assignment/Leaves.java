package org.keywork.assignment;

import java.util.function.Predicate;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.rule.Verdict;
import org.keywork.time.DateSpan;

/**
 * The leave of a family's key workers as the rules look at it: from its first day on, as long as it lasts
 * and while it is recent.
 *
 * @param allocation the family and who is assigned to it
 * @param basis day and policy
 */
record Leaves(Allocation allocation, Basis basis) {

  /** Whom it concerns, in words. */
  static final String OF_LATE = "families on the active list whose key worker is on leave, or was"
      + " lately, and that neither declined a key worker nor withdrew the last consent";

  /**
   * A check of one leave with at least one day that counts, at its place in the case file: that of the
   * first piece, where the record holds several.
   */
  @FunctionalInterface
  interface Check {
    Verdict verdictOn(CoverOfAbsence leave, int index);
  }

  static boolean areRecorded(Allocation allocation) {
    return !allocation.history().absences().isEmpty();
  }

  /** Whether the family is there today, and waits for somebody. */
  boolean concernToday() {
    return allocation.history().isActiveOn(basis.asOf())
        && !allocation.waitsForNobodyOn(basis.asOf());
  }

  /** Whether days have begun and are not long over. */
  boolean arePresentOrRecent(DateSpan days) {
    return !days.startsAfter(basis.asOf())
        && days.lastDay().filter(last -> LookBack.isPast(last, basis)).isEmpty();
  }

  /**
   * What a check makes of each leave, pieces taken together.
   *
   * @param concerned which leave it concerns; asked first, since who is there meanwhile takes longer to
   *     find out
   * @param check the check
   */
  Verdict each(Predicate<AbsenceFromFamily> concerned, Check check) {
    Verdict verdict = Verdict.notApplicable();
    if (!concernToday()) {
      return verdict;
    }
    AssignmentHistory history = allocation.history();
    for (int i = 0; i < history.absences().size(); i++) {
      if (history.absences().get(i).kind().isLeave() && !history.isContinuedAbsence(i)) {
        AbsenceFromFamily whole = history.wholeAbsence(i);
        if (arePresentOrRecent(whole.during()) && concerned.test(whole)) {
          verdict = verdict.and(verdictOn(history.coverOf(whole), i, check));
        }
      }
    }
    return verdict;
  }

  private Verdict verdictOn(CoverOfAbsence leave, int index, Check check) {
    return leave.firstDay().filter(day -> !day.isAfter(basis.asOf())).isPresent()
        ? check.verdictOn(leave, index)
        : Verdict.notApplicable();
  }
}
