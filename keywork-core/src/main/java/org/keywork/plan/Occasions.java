package org.keywork.plan;

import static org.keywork.rule.Facts.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keywork.family.LanguageAndCulture;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Verdict;

/**
 * What a family could take part in lately: meetings, and assessments where they are looked at, too.
 *
 * @param part the family and all that happened
 * @param which the meetings to look at
 * @param assessed whether assessments are looked at
 * @param basis the day and the policy
 */
record Occasions(Participation part, Predicate<Meeting> which, boolean assessed, Basis basis) {

  /** Whether there was nothing to take part in. */
  boolean areNone() {
    return !isAnyMeeting() && !(assessed && isAnyAssessment());
  }

  private boolean isAnyMeeting() {
    for (int i = 0; i < part.meetings().size(); i++) {
      Meeting each = part.meetings().get(i);
      if (which.test(each) && counts(each.heldOn())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyAssessment() {
    for (int i = 0; i < part.assessments().size(); i++) {
      if (counts(part.assessments().get(i).writtenOn())) {
        return true;
      }
    }
    return false;
  }

  /** Met, unless there was nothing to take part in. */
  Verdict metIfAny() {
    return areNone() ? Verdict.notApplicable() : Verdict.met();
  }

  /** Whether the support that answers a need went with all of them. */
  Verdict supported(ParticipationNeed need) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < part.meetings().size(); i++) {
      Meeting each = part.meetings().get(i);
      if (which.test(each)) {
        verdict = verdict.and(supported(need, each.heldOn(), each.support(), "meetings", i));
      }
    }
    return need.showsInAssessments() && assessed ? verdict.and(assessments(need)) : verdict;
  }

  private Verdict assessments(ParticipationNeed need) {
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < part.assessments().size(); i++) {
      Assessment each = part.assessments().get(i);
      verdict = verdict.and(supported(need, each.writtenOn(), each.support(), "assessments", i));
    }
    return verdict;
  }

  private Verdict supported(
      ParticipationNeed need,
      LocalDate day,
      Set<ParticipationSupport> given,
      String property,
      int place) {
    if (!counts(day)) {
      return Verdict.notApplicable();
    }
    if (given.contains(need.support())) {
      return Verdict.met();
    }
    Location at = Location.at(property, place);
    return given.isEmpty()
        ? Verdict.cannotTell(at.then("support"), "what helped the family to take part")
        : Verdict.notMet(at, fact("day", day).and("support", need.support()));
  }

  /** Whether a day lies after the one on which the family was asked, if it was, and not too far back. */
  private boolean counts(LocalDate day) {
    Optional<LanguageAndCulture> asked = part.languageAndCulture();
    return LookBack.reaches(day, basis)
        && (asked.isEmpty() || day.isAfter(asked.get().askedOn()));
  }
}
