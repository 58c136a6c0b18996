package org.keywork.service;

import static org.keywork.assignment.Tenure.SETTLING_PERIOD;
import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import org.keywork.caseload.AllocatedFamily;
import org.keywork.rule.Answer;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * A service is judged by families that know their key worker.
 *
 * @since 0.1
 */
public final class FairReviewRules {

  /**
   * Families and key workers get used to each other first. A service that goes on taking families in
   * always has some that are still settling; the note tells how many, so that their word is weighed.
   */
  public static final Rule<ServiceAtWork> AFTER_SETTLING = rule("service.reviewed-after-settling")
      .from(PACK.at("ch.5 / The workshop timetable"), restating(196))
      .says(
          MAY,
          "When the service is reviewed, families and their key workers have got used to each"
              + " other.")
      .reading(SETTLING_PERIOD, LookBack.LENGTH)
      .appliesTo(
          ServiceAtWork.class,
          "services reviewed lately or to be reviewed, and the families that have a key worker on"
              + " that day",
          atWork -> !atWork.service().reviewedOn().isEmpty())
      .isMetWhen(FairReviewRules::afterSettling)
      .otherwise("On {reviewedOn}, when the service is reviewed, {settling} of the {families}"
          + " families with a key worker are still getting used to theirs.")
      .remedy("Hold the review later, or ask these families again once they have settled.");

  private FairReviewRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AFTER_SETTLING);
  }

  private static Verdict afterSettling(ServiceAtWork atWork, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<LocalDate> days = atWork.service().reviewedOn();
    for (int i = 0; i < days.size(); i++) {
      if (!LookBack.isPast(days.get(i), basis)) {
        verdict = verdict.and(reviewed(days.get(i), i, atWork, basis));
      }
    }
    return verdict;
  }

  private static Verdict reviewed(LocalDate day, int index, ServiceAtWork atWork, Basis basis) {
    int families = 0;
    int settling = 0;
    int open = 0;
    for (AllocatedFamily family : atWork.families()) {
      if (family.history().isActiveOn(day)
          && !family.history().keyWorkersOn(day).isEmpty()) {
        Answer answer = settling(family, day, basis);
        families++;
        settling += answer == Answer.YES ? 1 : 0;
        open += answer == Answer.CANNOT_TELL ? 1 : 0;
      }
    }
    if (settling > 0) {
      return Verdict.notMet(
          Location.at("reviewedOn", index),
          fact("reviewedOn", day).and("settling", settling).and("families", families));
    }
    if (open > 0) {
      return Verdict.cannotTell(
          Location.at("reviewedOn", index),
          "for how long families and key workers are getting used to each other, which the service"
              + " sets");
    }
    return families == 0 ? Verdict.notApplicable() : Verdict.met();
  }

  /** With two key workers the family has settled once it has with one of them. */
  private static Answer settling(AllocatedFamily family, LocalDate day, Basis basis) {
    return family.history().tenures().stream()
        .filter(tenure -> tenure.days().contains(day))
        .map(tenure -> tenure.isSettlingOn(day, basis))
        .reduce(Answer::and)
        .orElse(Answer.NO);
  }
}
