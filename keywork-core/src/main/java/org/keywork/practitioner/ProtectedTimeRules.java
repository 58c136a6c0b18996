package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Whoever is a key worker beside another role needs time for it that nobody takes away again; or, where
 * there is none, others who carry the work with them.
 *
 * @since 0.1
 */
public final class ProtectedTimeRules {

  /** Whether there may be none. */
  public static final Parameter<ProtectedTimeReading> READING = Parameter.parameter(
          "practitioner.protected-time-reading",
          ParameterType.choice(ProtectedTimeReading.class),
          "whether a key worker beside another role may be without protected time")
      .preset(ProtectedTimeReading.REQUIRED, CCNUK.at("P12"))
      .asChoice();

  private static final Location ROLE = Location.at("practitioner").then("role");
  private static final Location TIME = ROLE.then("protectedTime");
  private static final String WITH_PROTECTED_TIME = "key workers with protected time";

  /**
   * There is some. Where the service lets it be absent, a key worker without any is left alone; and
   * nobody asks it of a parent or a volunteer who is a key worker beside no job.
   */
  public static final Rule<KeyWorker> PROTECTED_TIME = rule("practitioner.protected-time")
      .from(CCNUK.at("P12"), restating(170, 427))
      .says(MUST, "A key worker beside another job has protected time for key working.")
      .reading(READING)
      .appliesTo(KeyWorker.class, "key workers beside another job", KeyWorker::isBesideAJob)
      .isMetWhen(ProtectedTimeRules::given)
      .otherwise("The key worker {keyWorker} has no protected time for key working.")
      .remedy("Agree with the line manager how many hours a week are kept free for key working.");

  /** The first condition. */
  public static final Rule<KeyWorker> FORMALLY_ARRANGED =
      rule("practitioner.protected-time-formally-arranged")
          .from(CCNUK.at("P12"), restating(170, 427))
          .says(MUST, "Protected time is formally arranged.")
          .appliesTo(KeyWorker.class, WITH_PROTECTED_TIME, ProtectedTimeRules::hasSome)
          .isMetWhen(ProtectedTimeRules::formallyArranged)
          .otherwise("The protected time of the key worker {keyWorker} is not formally arranged.")
          .remedy("Write the hours down with the key worker's employer, such as in the contract.");

  /** The second condition. */
  public static final Rule<KeyWorker> AUTHORISED = rule("practitioner.protected-time-authorised")
      .from(PACK.at("ch.1 / Support for the key worker"), restating(170, 427))
      .says(MUST, "Protected time is authorised by the key worker's line manager.")
      .appliesTo(KeyWorker.class, WITH_PROTECTED_TIME, ProtectedTimeRules::hasSome)
      .isMetWhen(ProtectedTimeRules::authorised)
      .otherwise(
          "The protected time of the key worker {keyWorker} is not authorised by the line manager.")
      .remedy("Ask the line manager to agree to the hours, and record that they did.");

  /** The third condition. What was last looked at long ago is asked for again. */
  public static final Rule<KeyWorker> MONITORED = rule("practitioner.protected-time-monitored")
      .from(CCNUK.at("P12"), restating(170, 427))
      .says(MUST, "It is monitored whether protected time is really given.")
      .reading(LookBack.LENGTH)
      .appliesTo(KeyWorker.class, WITH_PROTECTED_TIME, ProtectedTimeRules::hasSome)
      .isMetWhen(ProtectedTimeRules::monitored)
      .otherwise(
          "Nobody monitors whether the key worker {keyWorker} really has the protected time.")
      .remedy("Ask the key worker from time to time, such as in supervision, whether the hours are"
          + " really free.");

  /** Without protected time other support becomes even more critical. */
  public static final Rule<KeyWorker> CARRIED_WITHOUT_TIME =
      rule("practitioner.carried-without-protected-time")
          .from(GUIDE.at("5b / Workload management"), restating(171))
          .says(
              MUST,
              "A key worker who has no protected time has administrative support and regular"
                  + " supervision.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              KeyWorker.class,
              "key workers of whom it is recorded that they have no protected time",
              ProtectedTimeRules::hasNone)
          .isMetWhen(ProtectedTimeRules::carried)
          .otherwise("The key worker {keyWorker} has no protected time, and no {missing} either.")
          .remedy("Provide it, or agree protected time with the line manager after all.");

  private ProtectedTimeRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(PROTECTED_TIME, FORMALLY_ARRANGED, AUTHORISED, MONITORED, CARRIED_WITHOUT_TIME);
  }

  /** Whether somebody recorded that no time is protected. */
  static boolean hasNone(KeyWorker keyWorker) {
    return isGiven(keyWorker).equals(Optional.of(false));
  }

  private static boolean hasSome(KeyWorker keyWorker) {
    return keyWorker.protectedTime().isPresent() && !hasNone(keyWorker);
  }

  private static Optional<Boolean> isGiven(KeyWorker keyWorker) {
    return keyWorker.protectedTime().flatMap(ProtectedTime::isGiven);
  }

  private static Verdict given(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> given = isGiven(keyWorker);
    if (given.isEmpty()) {
      return Verdict.cannotTell(
          keyWorker.protectedTime().isPresent() ? TIME.then("hoursAWeek") : TIME,
          "how many hours a week, if any, are protected for key working");
    }
    if (given.get()) {
      return Verdict.met();
    }
    return basis.value(READING).orElseThrow() == ProtectedTimeReading.REQUIRED
        ? Verdict.notMet(TIME.then("hoursAWeek"), who(keyWorker))
        : Verdict.notApplicable();
  }

  private static Verdict formallyArranged(KeyWorker keyWorker, Basis basis) {
    Optional<Arrangement> formally = keyWorker.protectedTime().flatMap(ProtectedTime::formally);
    if (formally.isEmpty()) {
      return Verdict.cannotTell(
          TIME.then("formally"), "whether the protected time is formally arranged");
    }
    return formally.get().isInPlaceOn(basis.asOf())
        ? Verdict.met()
        : Verdict.notMet(TIME.then("formally"), who(keyWorker));
  }

  private static Verdict authorised(KeyWorker keyWorker, Basis basis) {
    ProtectedTime time = keyWorker.protectedTime().orElseThrow();
    if (time.authorised().equals(Optional.of(false))) {
      return Verdict.notMet(TIME.then("authorised"), who(keyWorker));
    }
    if (time.authorisedBy().isEmpty()) {
      return Verdict.cannotTell(TIME.then("authorisedBy"), "who authorised the protected time");
    }
    Optional<PractitionerId> lineManager =
        keyWorker.nonDesignatedRole().flatMap(NonDesignated::lineManager);
    if (lineManager.isEmpty()) {
      return Verdict.cannotTell(
          ROLE.then("lineManager"), "who manages the key worker in the other role");
    }
    return lineManager.equals(time.authorisedBy())
        ? Verdict.met()
        : Verdict.notMet(TIME.then("authorisedBy"), who(keyWorker));
  }

  private static Verdict monitored(KeyWorker keyWorker, Basis basis) {
    ProtectedTime time = keyWorker.protectedTime().orElseThrow();
    if (time.monitored().isPresent()) {
      return time.monitored().get()
          ? Verdict.met()
          : Verdict.notMet(TIME.then("monitored"), who(keyWorker));
    }
    Optional<LocalDate> last = time.lastMonitoredOn();
    return last.isPresent() && LookBack.reaches(last.get(), basis)
        ? Verdict.met()
        : Verdict.cannotTell(
            TIME.then("monitored"), "whether anybody looks if the protected time is really given");
  }

  private static Verdict carried(KeyWorker keyWorker, Basis basis) {
    return administrationCarries(keyWorker, basis).and(supervisionCarries(keyWorker, basis));
  }

  private static Verdict administrationCarries(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> available = keyWorker.hasAdministrativeSupportOn(basis.asOf());
    if (available.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("administrativeSupport"),
          "whether anybody does administrative work for the key worker");
    }
    return available.get()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("administrativeSupport"),
            who(keyWorker).and("missing", Mainstay.ADMINISTRATIVE_SUPPORT));
  }

  private static Verdict supervisionCarries(KeyWorker keyWorker, Basis basis) {
    return RegularSupervision.verdict(
        keyWorker, basis, each -> who(each).and("missing", Mainstay.SUPERVISION));
  }

  private static Facts who(KeyWorker keyWorker) {
    return fact("keyWorker", keyWorker.id());
  }
}
