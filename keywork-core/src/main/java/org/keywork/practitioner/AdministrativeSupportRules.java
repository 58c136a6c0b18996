package org.keywork.practitioner;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.MAY;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * Others take administrative work off key workers, those above all who have another role beside.
 *
 * @since 0.1
 */
public final class AdministrativeSupportRules {

  /**
   * There is some. Of a key worker without protected time {@link
   * ProtectedTimeRules#CARRIED_WITHOUT_TIME} asks it.
   */
  public static final Rule<KeyWorker> AVAILABLE = rule("practitioner.administrative-support")
      .from(GUIDE.at("5b / Administrative support"), restating(173))
      .says(MUST, "A key worker has administrative support.")
      .appliesTo(
          KeyWorker.class,
          "key workers whose administrative support is recorded and who are not known to have no"
              + " protected time",
          AdministrativeSupportRules::isRecorded)
      .isMetWhen(AdministrativeSupportRules::available)
      .otherwise("Nobody does administrative work for the key worker {keyWorker}.")
      .remedy("Find somebody who arranges meetings, sends minutes round and looks things up for the"
          + " key worker.");

  /** A practitioner's time is worth more than telephoning round. */
  public static final Rule<WorkedSpan> APPOINTMENTS =
      rule("practitioner.appointments-left-to-others")
          .from(EVALUATION.at("Providing appropriate training"), restating(178))
          .says(MAY, "A key worker's time does not go into fixing appointments.")
          .reading(LookBack.LENGTH)
          .appliesTo(
              WorkedSpan.class,
              "hours worked lately of which it is recorded how many went into fixing appointments",
              span -> span.worked().fixingAppointments().isPresent())
          .isMetWhen(LookBack.recent(WorkedSpan::lastDay, AdministrativeSupportRules::leftToOthers))
          .otherwise("From {from} to {to} the key worker {keyWorker} spent {hours} on fixing"
              + " appointments.")
          .remedy("Let an administrator telephone round for the key worker.");

  private AdministrativeSupportRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(AVAILABLE, APPOINTMENTS);
  }

  private static boolean isRecorded(KeyWorker keyWorker) {
    return keyWorker.administrativeSupport().isPresent() && !ProtectedTimeRules.hasNone(keyWorker);
  }

  private static Verdict available(KeyWorker keyWorker, Basis basis) {
    Optional<Boolean> available = keyWorker.hasAdministrativeSupportOn(basis.asOf());
    if (available.isEmpty()) {
      return Verdict.cannotTell(
          Location.at("administrativeSupport").then("available"),
          "whether anybody does administrative work for the key worker");
    }
    return available.get()
        ? Verdict.met()
        : Verdict.notMet(
            Location.at("administrativeSupport").then("available"),
            fact("keyWorker", keyWorker.id()));
  }

  private static Verdict leftToOthers(WorkedSpan span, Basis basis) {
    Duration spent = span.worked().fixingAppointments().orElseThrow();
    return spent.isZero()
        ? Verdict.met()
        : Verdict.notMet(Location.at("fixingAppointments"), span.when().and("hours", spent));
  }
}
