package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.GUIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * What cannot wait for the next session need not.
 *
 * @since 0.1
 */
public final class UrgentMatterRules {

  /** What is missing, where the service has not set how long something urgent may wait. */
  public static final String HOW_LONG =
      "how long something urgent may wait, which the service sets";

  private static final Citation SUPERVISION = GUIDE.at("5b / Supervision");

  /** How long an urgent matter may wait. */
  public static final Parameter<Period> LONGEST_WAIT = Parameter.period(
          "supervision.longest-urgent-wait",
          "the longest time for which a key worker waits to discuss something urgent")
      .open("Urgent matters are discussed in good time; no source says what that is.")
      .between(Period.ofDays(1), Period.ofWeeks(6))
      .strictestWhenSmall();

  /** The manager can be reached between sessions. */
  public static final Rule<KeyWorker> REACHABLE = rule("supervision.reachable-between-sessions")
      .from(SUPERVISION, restating(161))
      .says(SHOULD, "A key worker can turn to the manager between sessions.")
      .appliesTo(
          KeyWorker.class,
          "key workers whose supervision is on record",
          SupervisionRules::isRecorded)
      .isMetWhen(UrgentMatterRules::reachable)
      .otherwise(
          "The key worker {keyWorker} cannot turn to the manager with what cannot wait for a session.")
      .remedy("Agree how and when the key worker reaches the manager, or somebody instead.");

  /**
   * Whoever asks is heard. What is discussed on the same day was in good time, and what still waits
   * after the next session was not; in between the service says how long is too long.
   */
  public static final Rule<KeyWorker> HEARD_IN_TIME = rule("supervision.urgent-matters-heard")
      .from(SUPERVISION, restating(161))
      .says(SHOULD, "What a key worker urgently asks is discussed in good time.")
      .reading(LONGEST_WAIT, LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers who asked something urgent that still waits or was recently discussed",
          UrgentMatterRules::hasRequests)
      .isMetWhen(UrgentMatterRules::heardInTime)
      .otherwise("What the key worker {keyWorker} urgently asked on {asked} was to be discussed by"
          + " {due}.")
      .remedy("Speak with the key worker now, and agree how it goes faster the next time.");

  private UrgentMatterRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REACHABLE, HEARD_IN_TIME);
  }

  private static boolean hasRequests(KeyWorker keyWorker) {
    return keyWorker
        .supervision()
        .filter(each -> !each.urgentRequests().isEmpty())
        .isPresent();
  }

  private static Verdict reachable(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> reachable = SupervisionRules.of(keyWorker).reachableBetweenSessions();
    if (reachable.isPresent() && reachable.get()) {
      return Verdict.met();
    }
    Location at = Location.at(SupervisionRules.SUPERVISION).then("reachableBetweenSessions");
    return reachable.isPresent()
        ? Verdict.notMet(at, fact("keyWorker", keyWorker.id()))
        : Verdict.cannotTell(at, "whether the key worker can turn to the manager between sessions");
  }

  /** What the service has to settle is asked once, however many requests it leaves open. */
  private static Verdict heardInTime(KeyWorker keyWorker, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    boolean unsettled = false;
    List<UrgentRequest> requests = SupervisionRules.of(keyWorker).urgentRequests();
    for (int i = 0; i < requests.size(); i++) {
      if (isLookedAt(requests.get(i), basis)) {
        Verdict heard = heardInTime(requests.get(i), i, keyWorker, basis);
        unsettled |= heard.kind() == Verdict.Kind.NOT_APPLICABLE;
        verdict = verdict.and(heard);
      }
    }
    return unsettled
        ? verdict.and(Verdict.cannotTell(
            Location.at(SupervisionRules.SUPERVISION).then("urgentRequests"), HOW_LONG))
        : verdict;
  }

  /** What still waits is not over, however long ago it was asked. */
  private static boolean isLookedAt(UrgentRequest request, Basis basis) {
    return !request.askedOn().isAfter(basis.asOf())
        && !LookBack.isPast(request.waitingUntil(basis.asOf()), basis);
  }

  /** Not applicable where only the service could say whether it was in time. */
  private static Verdict heardInTime(
      UrgentRequest request, int index, KeyWorker keyWorker, Basis basis) {
    LocalDate until = request.waitingUntil(basis.asOf());
    if (until.equals(request.askedOn())) {
      return Verdict.met();
    }
    Optional<LocalDate> due = SupervisionRules.of(keyWorker).lastDayFor(request, basis);
    if (due.filter(until::isAfter).isPresent()) {
      return Verdict.notMet(
          Location.at(SupervisionRules.SUPERVISION).then("urgentRequests", index),
          fact("keyWorker", keyWorker.id()).and("asked", request.askedOn()).and("due", due.get()));
    }
    return request.deadline(basis).isPresent() ? Verdict.met() : Verdict.notApplicable();
  }
}
