package org.keywork.caseload;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keywork.assignment.AssignmentKind;
import org.keywork.assignment.KeyWorkerAssignment;
import org.keywork.practitioner.RolePoint;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Nobody begins with a family before they know what they are there for.
 *
 * @since 0.1
 */
public final class RoleClarityRules {

  /**
   * On the first day with the first family everything is clear. What was not clear then and is by now
   * is told only while the beginning is recent; what is still not clear is told until it is.
   */
  public static final Rule<Caseload> CLEAR_BEFORE_FIRST_FAMILY =
      rule("caseload.clear-before-first-family")
          .from(PACK.at("ch.1 / Support for the key worker"), restating(132))
          .says(
              MUST,
              "Before the first family a key worker is clear about what to do and what not, what"
                  + " they are responsible for, to whom they answer, and what authority they have.")
          .reading(LookBack.LENGTH)
          .appliesTo(Caseload.class, "key workers who have or had a family")
          .isMetWhen(RoleClarityRules::clearBeforeFirstFamily)
          .otherwise("The key worker {keyWorker} began with the first family on {beganOn}, and was"
              + " not clear about {unclear} by then.")
          .remedy("Go through the role together, and note of what the key worker is clear.");

  private RoleClarityRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(CLEAR_BEFORE_FIRST_FAMILY);
  }

  private static Verdict clearBeforeFirstFamily(Caseload caseload, Basis basis) {
    Optional<LocalDate> begun = firstDay(caseload);
    if (begun.isEmpty() || begun.get().isAfter(basis.asOf())) {
      return Verdict.notApplicable();
    }
    if (caseload.keyWorker().roleClarifications().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("roleClarifications"),
          "of what the key worker was clear before the first family");
    }
    LocalDate beganOn = begun.get();
    Set<RolePoint> unclear = caseload.keyWorker().unclearAboutBy(beganOn);
    if (unclear.isEmpty()) {
      return Verdict.met();
    }
    boolean isOver = caseload.keyWorker().unclearAboutBy(basis.asOf()).isEmpty();
    return isOver && LookBack.isPast(beganOn, basis)
        ? Verdict.notApplicable()
        : Verdict.notMet(
            Location.at("roleClarifications"),
            fact("keyWorker", caseload.keyWorker().id())
                .and("beganOn", beganOn)
                .andCodes("unclear", unclear));
  }

  private static Optional<LocalDate> firstDay(Caseload caseload) {
    return caseload.families().stream()
        .flatMap(family -> family.history().assignments().stream())
        .filter(each -> each.practitioner().equals(caseload.keyWorker().id()))
        .filter(each -> each.kind() == AssignmentKind.KEY_WORKER)
        .map(KeyWorkerAssignment::during)
        .map(days -> days.firstDay())
        .min(Comparator.naturalOrder());
  }
}
