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
   * The key worker is a named person from the first day on. What was told too late is looked at while
   * that is recent; what is still to be told, for as long as it is.
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
          .otherwise("The key worker {keyWorker} began on {beganOn}, and it is {toldOn} before the"
              + " family, or every agency around it, is told who it is.")
          .remedy("Tell the family and every agency around it now who its key worker is, and next"
              + " time before the first day.");

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
      KeyWorkerAssignment each = history.assignments().get(i);
      if (each.isOfKeyWorkerOn(basis.asOf())) {
        verdict = verdict.and(named(each, i, basis));
      }
    }
    return verdict;
  }

  private static Verdict named(KeyWorkerAssignment each, int index, Basis basis) {
    if (each.namedToFamilyOn().isEmpty() && each.namedToAgenciesOn().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("assignments", index),
          "the days on which the family and the agencies were told who the key worker is");
    }
    return told(each.namedToFamilyOn(), each, index, "namedToFamilyOn", basis)
        .and(told(each.namedToAgenciesOn(), each, index, "namedToAgenciesOn", basis));
  }

  /** On the first day it is in time, on the next it is late. */
  private static Verdict told(
      Optional<LocalDate> on, KeyWorkerAssignment each, int index, String property, Basis basis) {
    LocalDate firstDay = each.during().firstDay();
    if (on.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("assignments", index).then(property),
          property.equals("namedToFamilyOn")
              ? "the day on which the family was told who the key worker is"
              : "the day by which the agencies were told who the key worker is");
    }
    if (!on.get().isAfter(firstDay)) {
      return Verdict.met();
    }
    return LookBack.isPast(on.get(), basis)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("assignments", index).then(property),
            fact("keyWorker", each.practitioner())
                .and("beganOn", firstDay)
                .and("toldOn", on.get()));
  }
}
