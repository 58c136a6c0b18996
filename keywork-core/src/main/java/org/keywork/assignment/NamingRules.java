package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Everybody knows who the key worker is.
 *
 * @since 0.1
 */
public final class NamingRules {

  /**
   * The key worker is a named person from the first day on, and who stays on in another assignment
   * need not be named again. What was told too late is looked at while that is recent; what is still
   * to be told, for as long as it is.
   */
  public static final Rule<AssignmentHistory> NAMED_AT_ALLOCATION =
      rule("assignment.named-at-allocation")
          .from(PACK.at("Introduction"), restating(195))
          .says(
              MUST,
              "By the first day of a key worker the family and the agencies around it were told who"
                  + " it is.")
          .reading(LookBack.LENGTH)
          .appliesTo(AssignmentHistory.class, "families on the active list that have a key worker")
          .isMetWhen(NamingRules::namedAtAllocation)
          .otherwise(
              "The key worker {keyWorker} began on {beganOn}, and the {told} did not hear who"
                  + " it is before {toldOn}.")
          .remedy("Tell the family and every agency around it now who its key worker is, and next"
              + " time before the first day.");

  /** Those who have to hear who the key worker is. */
  private enum Told {
    FAMILY("namedToFamilyOn", "the day on which the family was told who the key worker is"),
    AGENCIES("namedToAgenciesOn", "the day by which the agencies were told who the key worker is");

    private final String property;
    private final String question;

    Told(String property, String question) {
      this.property = property;
      this.question = question;
    }
  }

  private NamingRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(NAMED_AT_ALLOCATION);
  }

  private static Verdict namedAtAllocation(AssignmentHistory history, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    for (int i = 0; i < history.assignments().size(); i++) {
      if (history.isOfKeyWorkerOn(basis.asOf(), i)) {
        int told = isTold(history.assignments().get(i)) ? i : history.beginningOf(i);
        verdict = verdict.and(named(history.assignments().get(told), told, basis));
      }
    }
    return verdict;
  }

  private static boolean isTold(KeyWorkerAssignment each) {
    return each.namedToFamilyOn().isPresent() || each.namedToAgenciesOn().isPresent();
  }

  private static Verdict named(KeyWorkerAssignment each, int index, Basis basis) {
    if (!isTold(each)) {
      return Verdict.cannotTell(
          Location.at("assignments", index),
          "the days on which the family and the agencies were told who the key worker is");
    }
    return told(Told.FAMILY, each.namedToFamilyOn(), each, index, basis)
        .and(told(Told.AGENCIES, each.namedToAgenciesOn(), each, index, basis));
  }

  /** On the first day it is in time, on the next it is late. */
  private static Verdict told(
      Told told, Optional<LocalDate> on, KeyWorkerAssignment each, int index, Basis basis) {
    if (on.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("assignments", index).then(told.property), told.question);
    }
    LocalDate firstDay = each.during().firstDay();
    if (!on.get().isAfter(firstDay)) {
      return Verdict.met();
    }
    return LookBack.isPast(on.get(), basis)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("assignments", index).then(told.property),
            fact("keyWorker", each.practitioner())
                .and("beganOn", firstDay)
                .and("told", told)
                .and("toldOn", on.get()));
  }
}
