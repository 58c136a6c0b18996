package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;
import org.keywork.source.Citation;

/**
 * Key workers are supervised as key workers: regularly, by somebody who knows what the role asks.
 *
 * @since 0.1
 */
public final class SupervisionRules {

  static final Citation EVERY_FOUR_TO_SIX_WEEKS = PEMBROKESHIRE.at("Emotional support");

  /** How long a key worker goes without supervision. */
  public static final Parameter<Period> LONGEST_INTERVAL = Parameter.period(
          "supervision.longest-interval",
          "the longest time from one individual supervision of a key worker to the next")
      .preset(Period.ofWeeks(6), EVERY_FOUR_TO_SIX_WEEKS)
      .between(Period.ofWeeks(1), Period.ofMonths(6))
      .strictestWhenSmall();

  static final String SUPERVISION = "supervision";
  static final String SESSIONS = "sessions";

  private static final List<SupervisorQuality> QUALITIES = List.of(SupervisorQuality.values());
  private static final String RECORDED = "key workers whose supervision is on record";

  /**
   * Supervision goes on ({@link RegularSupervision}). Of a key worker without protected time {@link
   * ProtectedTimeRules#CARRIED_WITHOUT_TIME} asks it.
   */
  public static final Rule<KeyWorker> REGULAR = rule("supervision.regular")
      .from(CCNUK.at("P11"), restating(155, 426))
      .says(MUST, "Key workers are regularly supervised in that role.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers who are not known to have no protected time",
          keyWorker -> !ProtectedTimeRules.hasNone(keyWorker))
      .isMetWhen(
          (keyWorker, basis) -> RegularSupervision.verdict(keyWorker, basis, SupervisionRules::who))
      .otherwise("The key worker {keyWorker} has no regular supervision in that role.")
      .remedy("Agree who supervises the key worker, and fix the day of the next session.");

  /**
   * Nobody is left alone for too long. Only the time since the last session counts, or since long-term
   * leave; whoever is away cannot be supervised, and where there is no regular supervision at all,
   * another rule says so.
   */
  public static final Rule<KeyWorker> IN_TIME = rule("supervision.individual-in-time")
      .from(EVERY_FOUR_TO_SIX_WEEKS, restating(156))
      .says(
          MAY,
          "A key worker is supervised individually within {supervision.longest-interval} of the last"
              + " time.")
      .reading(LONGEST_INTERVAL, LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers with a session on record who are not away",
          SupervisionRules::hasSessions)
      .isMetWhen(SupervisionRules::inTime)
      .otherwise(
          "The key worker {keyWorker} had no individual supervision after {last}; the next was"
              + " due by {due}.")
      .remedy("Meet with the key worker soon, and fix the day after that one, too.");

  /** Who supervises knows what the role asks. Best of all it is the service manager. */
  public static final Rule<KeyWorker> SUPERVISOR = rule("supervision.fitting-supervisor")
      .from(CCNUK.at("P11"), restating(158, 426))
      .says(
          MUST,
          "A manager or other experienced person supervises the key worker, understands the role and"
              + " is committed to it.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorker.class, RECORDED, SupervisionRules::isRecorded)
      .isMetWhen(SupervisionRules::fittingSupervisor)
      .otherwise(
          "Whoever supervises the key worker {keyWorker} lacks {lacking} with regard to the role.")
      .remedy("Ask the service manager to supervise the key worker, or prepare whoever does.");

  /** The manager is there when it gets difficult. */
  public static final Rule<KeyWorker> MANAGER_STEPS_IN = rule("supervision.manager-steps-in")
      .from(PEMBROKESHIRE.at("Lessons learnt"), restating(165))
      .says(SHOULD, "The manager steps in when the going gets tough for a key worker.")
      .reading(LookBack.LENGTH)
      .appliesTo(
          KeyWorker.class,
          "key workers for whom the going recently got tough",
          SupervisionRules::hasEscalations)
      .isMetWhen(SupervisionRules::managerStepsIn)
      .otherwise("The manager did not step in when the going got tough for the key worker"
          + " {keyWorker} on {on}.")
      .remedy("Speak with the key worker, and take up with the others what holds things up.");

  /** The dates are on record. */
  public static final Rule<KeyWorker> DATES = rule("supervision.dates-on-record")
      .from(PACK.at("ch.2 / The database"), restating(167))
      .says(SHOULD, "The dates of a key worker's supervision are on record.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorker.class, RECORDED, SupervisionRules::isRecorded)
      .isMetWhen(SupervisionRules::datesOnRecord)
      .otherwise(
          "The key worker {keyWorker} has had supervision arranged since {since}, and no date"
              + " of a session is on record.")
      .remedy("Note the dates of the sessions, those held and the next one.");

  private SupervisionRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(REGULAR, IN_TIME, SUPERVISOR, MANAGER_STEPS_IN, DATES);
  }

  static boolean isRecorded(KeyWorker keyWorker) {
    return keyWorker.supervision().isPresent();
  }

  private static boolean hasSessions(KeyWorker keyWorker) {
    return keyWorker.supervision().filter(each -> !each.sessions().isEmpty()).isPresent();
  }

  private static boolean hasEscalations(KeyWorker keyWorker) {
    return keyWorker.supervision().filter(each -> !each.escalations().isEmpty()).isPresent();
  }

  static Supervision of(KeyWorker keyWorker) {
    return keyWorker.supervision().orElseThrow();
  }

  private static Facts who(KeyWorker keyWorker) {
    return fact("keyWorker", keyWorker.id());
  }

  /**
   * Whether {@link #IN_TIME} looks out for the next session: there was one by the day, and regular
   * supervision was not given up. After a long time without any, {@link #REGULAR} says the same.
   */
  public static boolean isToGoOn(KeyWorker keyWorker, LocalDate day) {
    Optional<Supervision> supervision = keyWorker.supervision();
    return supervision.isPresent()
        && supervision.get().individualCountedFrom(day).isPresent()
        && !RegularSupervision.isKnownToBeNone(supervision.get(), day);
  }

  /** On the last day of the interval it is in time, on the next it is not. */
  private static Verdict inTime(KeyWorker keyWorker, Basis basis) {
    Optional<LocalDate> last = of(keyWorker).individualCountedFrom(basis.asOf());
    if (last.isEmpty()
        || keyWorker.isAwayOn(basis.asOf())
        || RegularSupervision.isMissing(keyWorker, basis)) {
      return Verdict.notApplicable();
    }
    LocalDate due = keyWorker.nextSupervisionAfter(last.get(), basis).lastDay();
    return basis.asOf().isAfter(due)
        ? Verdict.notMet(
            Location.at(SUPERVISION).then(SESSIONS),
            who(keyWorker).and("last", last.get()).and("due", due))
        : Verdict.met();
  }

  private static Verdict fittingSupervisor(KeyWorker keyWorker, Basis basis) {
    Optional<Supervisor> supervisor = of(keyWorker).supervisor();
    if (supervisor.isEmpty()) {
      return RegularSupervision.isMissing(keyWorker, basis)
          ? Verdict.notApplicable()
          : Verdict.cannotTell(
              Location.at(SUPERVISION).then("supervisor"), "who supervises the key worker");
    }
    Verdict verdict = Verdict.met();
    for (SupervisorQuality quality : QUALITIES) {
      verdict = verdict.and(brings(quality, supervisor.get(), keyWorker));
    }
    return verdict;
  }

  private static Verdict brings(
      SupervisorQuality quality, Supervisor supervisor, KeyWorker keyWorker) {
    Optional<Boolean> brought = supervisor.brings(quality);
    if (brought.isPresent() && brought.get()) {
      return Verdict.met();
    }
    Facts facts = fact("keyWorker", keyWorker.id()).and("lacking", quality);
    return switch (quality) {
      case EXPERIENCE ->
        lacks(brought, "position", "whether the supervisor is a manager or experienced", facts);
      case UNDERSTANDING ->
        lacks(brought, "understandsRole", "whether the supervisor understands the role", facts);
      case COMMITMENT ->
        lacks(brought, "committedToRole", "whether the supervisor is committed to the role", facts);
    };
  }

  private static Verdict lacks(
      Optional<Boolean> brought, String property, String asked, Facts facts) {
    Location at = Location.at(SUPERVISION).then("supervisor").then(property);
    return brought.isPresent() ? Verdict.notMet(at, facts) : Verdict.cannotTell(at, asked);
  }

  private static Verdict managerStepsIn(KeyWorker keyWorker, Basis basis) {
    Verdict verdict = Verdict.notApplicable();
    List<Escalation> escalations = of(keyWorker).escalations();
    for (int i = 0; i < escalations.size(); i++) {
      if (LookBack.reaches(escalations.get(i).on(), basis)) {
        verdict = verdict.and(steppedIn(escalations.get(i), i, keyWorker));
      }
    }
    return verdict;
  }

  private static Verdict steppedIn(Escalation escalation, int index, KeyWorker keyWorker) {
    Optional<Boolean> steppedIn = escalation.managerSteppedIn();
    if (steppedIn.isPresent() && steppedIn.get()) {
      return Verdict.met();
    }
    Location at = Location.at(SUPERVISION).then("escalations", index).then("managerSteppedIn");
    return steppedIn.isPresent()
        ? Verdict.notMet(at, fact("keyWorker", keyWorker.id()).and("on", escalation.on()))
        : Verdict.cannotTell(at, "whether the manager stepped in when the going got tough");
  }

  /** Where supervision is long arranged, sessions must have been held, and they had dates. */
  private static Verdict datesOnRecord(KeyWorker keyWorker, Basis basis) {
    Supervision supervision = of(keyWorker);
    if (!supervision.sessions().isEmpty()) {
      return Verdict.met();
    }
    Optional<Arrangement> arranged = supervision.arranged();
    if (arranged.isPresent() && !arranged.get().isInPlaceOn(basis.asOf())) {
      return Verdict.notApplicable();
    }
    Optional<LocalDate> since =
        arranged.flatMap(Arrangement::since).filter(day -> LookBack.isPast(day, basis));
    Location at = Location.at(SUPERVISION);
    return since.isPresent()
        ? Verdict.notMet(at, fact("keyWorker", keyWorker.id()).and("since", since.get()))
        : Verdict.cannotTell(at.then(SESSIONS), "the days on which the key worker is supervised");
  }
}
