package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * The hours for key working beside another role are neither fewer nor more than the service has set for
 * the role. What a designated key worker has is told by the contract.
 *
 * @since 0.1
 */
public final class HoursRules {

  private enum Bound {
    AT_LEAST,
    AT_MOST
  }

  /** The minimum. */
  public static final Parameter<Duration> FEWEST_HOURS = Parameter.duration(
          "practitioner.fewest-hours-a-week",
          "the fewest hours a week that a key worker beside another role has for key working")
      .open("PACK Ex.9 has the service say it and gives no figure.")
      .between(Duration.ZERO, Duration.ofHours(40))
      .strictestWhenLarge();

  /** The maximum. */
  public static final Parameter<Duration> MOST_HOURS = Parameter.duration(
          "practitioner.most-hours-a-week",
          "the most hours a week that a key worker beside another role has for key working")
      .open("PACK Ex.9 has the service say it and gives no figure.")
      .between(Duration.ZERO, Duration.ofHours(40))
      .strictestWhenSmall();

  private static final Location AGREED =
      Location.at("practitioner").then("role").then("protectedTime").then("hoursAWeek");
  private static final Location WORKED = Location.at("forKeyWorking");

  /** What is agreed keeps within the limits. */
  public static final Rule<KeyWorker> AGREED_WITHIN_LIMITS =
      rule("practitioner.protected-hours-within-limits")
          .from(PACK.at("Ex.9"), restating(172))
          .says(
              SHOULD,
              "Protected hours are within the minimum and the maximum that the service has"
                  + " set for the role.")
          .reading(FEWEST_HOURS, MOST_HOURS)
          .appliesTo(
              KeyWorker.class,
              "key workers with protected time, where the service has set a limit",
              HoursRules::hasProtectedHours)
          .isMetWhen((keyWorker, basis) ->
              within(keyWorker.id(), keyWorker.hoursForKeyWorking().orElseThrow(), basis, AGREED))
          .otherwise(
              "The key worker {keyWorker} has {hours} a week for key working, and the service"
                  + " has set {bound} {limit}.")
          .remedy("Agree other hours with the line manager, or set another limit.");

  /** What was worked keeps within them, too. */
  public static final Rule<WorkedSpan> WORKED_WITHIN_LIMITS =
      rule("practitioner.hours-worked-within-limits")
          .from(PACK.at("Ex.9"), restating(172))
          .says(
              SHOULD,
              "The hours that go into key working are within the minimum and the maximum"
                  + " that the service has set for the role.")
          .reading(FEWEST_HOURS, MOST_HOURS, LookBack.LENGTH)
          .appliesTo(
              WorkedSpan.class,
              "hours worked lately by key workers beside another role, where it is recorded how many"
                  + " went into key working and the service has set a limit",
              WorkedSpan::isBesideAnotherRole)
          .isMetWhen(LookBack.recent(WorkedSpan::lastDay, HoursRules::workedWithin))
          .otherwise("{hours} a week of the key worker {keyWorker} went into key working, and the"
              + " service has set {bound} {limit}.")
          .remedy("Find with the key worker and the line manager what keeps the hours from being as"
              + " they were agreed.");

  private HoursRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AGREED_WITHIN_LIMITS, WORKED_WITHIN_LIMITS);
  }

  private static boolean hasProtectedHours(KeyWorker keyWorker) {
    return keyWorker.nonDesignatedRole().isPresent()
        && keyWorker.hoursForKeyWorking().filter(hours -> !hours.isZero()).isPresent();
  }

  private static Verdict workedWithin(WorkedSpan span, Basis basis) {
    Optional<Duration> worked = span.worked().forKeyWorking();
    return worked.isPresent()
        ? within(span.keyWorker().id(), span.worked().aWeek(worked.get()), basis, WORKED)
        : Verdict.notApplicable();
  }

  private static Verdict within(PractitionerId who, Duration hours, Basis basis, Location at) {
    Optional<Duration> fewest = basis.value(FEWEST_HOURS);
    if (fewest.isPresent() && hours.compareTo(fewest.get()) < 0) {
      return beyond(who, hours, Bound.AT_LEAST, fewest.get(), at);
    }
    Optional<Duration> most = basis.value(MOST_HOURS);
    if (most.isPresent() && hours.compareTo(most.get()) > 0) {
      return beyond(who, hours, Bound.AT_MOST, most.get(), at);
    }
    return fewest.isPresent() || most.isPresent() ? Verdict.met() : Verdict.notApplicable();
  }

  private static Verdict beyond(
      PractitionerId who, Duration hours, Bound bound, Duration limit, Location at) {
    return Verdict.notMet(
        at,
        fact("hours", hours.truncatedTo(ChronoUnit.MINUTES))
            .and("keyWorker", who)
            .and("bound", bound)
            .and("limit", limit));
  }
}
