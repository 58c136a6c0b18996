package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The days of a key worker leave room for key working, and nobody works more than is paid.
 *
 * @since 0.1
 */
public final class WorkingTimeRules {

  private static final Location WORKING_TIME = Location.at("workingTime");

  /** Where lessons or the like come first, somebody stands in. */
  public static final Rule<KeyWorker> MAIN_JOB_COVERED = rule("practitioner.main-job-covered")
      .from(GUIDE.at("5b / Workload management"), restating(175))
      .says(
          MAY,
          "Where core hours of another role keep a key worker from meetings, somebody covers"
              + " for them in that role.")
      .appliesTo(
          KeyWorker.class,
          "key workers whom core hours of another role keep from meetings",
          WorkingTimeRules::isBlocked)
      .isMetWhen(WorkingTimeRules::mainJobCovered)
      .otherwise("Core hours of the other role keep the key worker {keyWorker} from meetings, and"
          + " nobody covers.")
      .remedy("Arrange cover with the line manager, or hold meetings outside these hours.");

  /** Whoever plans their own days finds time more easily. */
  public static final Rule<KeyWorker> OWN_DIARY = rule("practitioner.master-of-own-diary")
      .from(GUIDE.at("5b / Workload management"), restating(176))
      .says(MAY, "A key worker is master of their own diary.")
      .appliesTo(
          KeyWorker.class,
          "key workers whose working time is recorded",
          keyWorker -> keyWorker.workingTime().isPresent())
      .isMetWhen(WorkingTimeRules::ownDiary)
      .otherwise("Others plan the days of the key worker {keyWorker}.")
      .remedy("Let the key worker plan at least a part of each week.");

  /** Nobody works for nothing, however much a family needs. */
  public static final Rule<KeyWorker> WITHIN_PAID_HOURS = rule("practitioner.within-paid-hours")
      .from(EVALUATION.at("Providing appropriate training"), restating(177))
      .says(MAY, "A key worker does not work beyond paid hours.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers of whom it is recorded how many hours they worked lately",
          keyWorker -> keyWorker.workingTime().isPresent())
      .isMetWhen(WorkingTimeRules::withinPaidHours)
      .otherwise("From {from} to {to} the key worker {keyWorker} worked {worked}, of which {paid}"
          + " are paid.")
      .remedy("Look with the key worker at the workload: fewer families, more help, or more paid"
          + " hours.");

  private WorkingTimeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(MAIN_JOB_COVERED, OWN_DIARY, WITHIN_PAID_HOURS);
  }

  private static boolean isBlocked(KeyWorker keyWorker) {
    return keyWorker.nonDesignatedRole().isPresent()
        && keyWorker.workingTime().flatMap(WorkingTime::coreHoursBlockMeetings).orElse(false);
  }

  private static Verdict mainJobCovered(KeyWorker keyWorker, Basis basis) {
    Optional<Arrangement> cover = keyWorker.workingTime().flatMap(WorkingTime::coverForMainJob);
    if (cover.isEmpty()) {
      return Verdict.cannotTell(
          WORKING_TIME.then("coverForMainJob"),
          "whether anybody covers for the key worker in the other role during meetings");
    }
    return cover.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(WORKING_TIME.then("coverForMainJob"), fact("keyWorker", keyWorker.id()));
  }

  private static Verdict ownDiary(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> own = keyWorker.workingTime().flatMap(WorkingTime::masterOfOwnDiary);
    if (own.isEmpty()) {
      return Verdict.cannotTell(
          WORKING_TIME.then("masterOfOwnDiary"), "whether the key worker plans their own days");
    }
    return own.get()
        ? Verdict.met()
        : Verdict.notMet(WORKING_TIME.then("masterOfOwnDiary"), fact("keyWorker", keyWorker.id()));
  }

  private static Verdict withinPaidHours(KeyWorker keyWorker, Basis basis) {
    List<WorkedHours> worked = keyWorker.workingTime().orElseThrow().worked();
    Optional<Duration> contracted = keyWorker.contractedHours();
    Verdict verdict = Verdict.notApplicable();
    for (int i = 0; i < worked.size(); i++) {
      if (LookBack.reaches(worked.get(i).lastDay(), basis)) {
        if (contracted.isEmpty()) {
          return Verdict.cannotTell(
              Location.at("practitioner").then("role"),
              "for how many hours a week the key worker is contracted");
        }
        verdict = verdict.and(paid(new WorkedSpan(keyWorker, worked.get(i)), contracted.get(), i));
      }
    }
    return verdict;
  }

  private static Verdict paid(WorkedSpan span, Duration contracted, int index) {
    Duration paid = span.worked().over(contracted);
    return span.worked().hours().compareTo(paid) <= 0
        ? Verdict.met()
        : Verdict.notMet(
            WORKING_TIME.then("worked", index).then("hours"),
            span.when()
                .and("worked", span.worked().hours())
                .and("paid", paid.truncatedTo(ChronoUnit.MINUTES)));
  }
}
