package org.keywork.assignment;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A family can read what its key worker is there for.
 *
 * @since 0.1
 */
public final class JobDescriptionForFamilyRules {

  /** Each key worker the family has now gave it the description of the job. */
  public static final Rule<AssignmentHistory> GIVEN_TO_FAMILY =
      rule("job-description.given-to-family")
          .from(PACK.at("ch.1 / Planning the service"), restating(127))
          .says(MUST, "The family is given the job description of its key worker.")
          .appliesTo(AssignmentHistory.class, "families on the active list that have a key worker")
          .isMetWhen(JobDescriptionForFamilyRules::givenToFamily)
          .otherwise("The key worker {keyWorker} began on {beganOn}, and the family has not been"
              + " given the job description.")
          .remedy("Give it to the family, and go through it together.");

  private JobDescriptionForFamilyRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(GIVEN_TO_FAMILY);
  }

  private static Verdict givenToFamily(AssignmentHistory history, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    if (!history.isActiveOn(basis.asOf())) {
      return verdict;
    }
    List<KeyWorkerAssignment> assignments = history.assignments();
    for (int i = 0; i < assignments.size(); i++) {
      KeyWorkerAssignment each = assignments.get(i);
      if (each.kind() == AssignmentKind.KEY_WORKER && each.during().contains(basis.asOf())) {
        verdict = verdict.and(given(each, i, basis.asOf()));
      }
    }
    return verdict;
  }

  private static Verdict given(KeyWorkerAssignment assignment, int index, LocalDate asOf) {
    if (assignment.jobDescriptionGiven().isEmpty()) {
      return Verdict.cannotTell(
          Location.at("assignments", index).then("jobDescriptionGiven"),
          "whether the family was given the key worker's job description");
    }
    return assignment.jobDescriptionGiven().get().isInPlaceOn(asOf)
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("assignments", index).then("jobDescriptionGiven"),
            fact("keyWorker", assignment.practitioner())
                .and("beganOn", assignment.during().firstDay()));
  }
}
