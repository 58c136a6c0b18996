package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.LookBack;
import org.keywork.rule.Verdict;

/**
 * Whether somebody is regularly supervised as a key worker.
 *
 * <p>No source says how often is regular. Whoever had no session for as long as anything is looked at
 * is not supervised regularly, whatever was arranged; the time of long-term leave does not count, and
 * whoever is away cannot be supervised.
 */
final class RegularSupervision {

  private static final Location SUPERVISION = Location.at("supervision");

  private RegularSupervision() {}

  /** Whether the record says that there is none. */
  static boolean isMissing(KeyWorker keyWorker, Basis basis) {
    return keyWorker.supervision().isPresent()
        && (isKnownToBeNone(keyWorker.supervision().get(), basis.asOf())
            || (hasLapsed(keyWorker, basis) && !keyWorker.isAwayOn(basis.asOf())));
  }

  /**
   * Met where there is.
   *
   * @param facts what a miss rests on
   */
  static Verdict verdict(KeyWorker keyWorker, Basis basis, Function<KeyWorker, Facts> facts) {
    if (keyWorker.supervision().isEmpty()) {
      return Verdict.cannotTell(
          SUPERVISION, "whether the key worker is regularly supervised in that role");
    }
    Supervision supervision = keyWorker.supervision().get();
    if (isKnownToBeNone(supervision, basis.asOf())) {
      return Verdict.notMet(SUPERVISION.then("arranged"), facts.apply(keyWorker));
    }
    if (hasLapsed(keyWorker, basis)) {
      return keyWorker.isAwayOn(basis.asOf())
          ? Verdict.notApplicable()
          : Verdict.notMet(SUPERVISION.then("sessions"), facts.apply(keyWorker));
    }
    return supervision.arranged().isPresent() || isHeldAgainAndAgain(supervision, basis)
        ? Verdict.met()
        : Verdict.cannotTell(
            SUPERVISION.then("arranged"),
            "whether regular supervision in that role is arranged for the key worker");
  }

  /** Whether regular supervision is known not to be arranged on a day. */
  static boolean isKnownToBeNone(Supervision supervision, LocalDate day) {
    Optional<Arrangement> arranged = supervision.arranged();
    return arranged.isPresent() && !arranged.get().isInPlaceOn(day);
  }

  /** Whether the last session is long past, and nothing was arranged anew since then. */
  private static boolean hasLapsed(KeyWorker keyWorker, Basis basis) {
    Supervision supervision = keyWorker.supervision().orElseThrow();
    Optional<LocalDate> last = supervision.lastHeldBy(basis.asOf());
    return last.isPresent()
        && LookBack.isPast(keyWorker.thereSince(last.get(), basis.asOf()), basis)
        && supervision
            .arranged()
            .flatMap(Arrangement::since)
            .filter(since -> LookBack.reaches(since, basis))
            .isEmpty();
  }

  /** It takes two sessions at least to call it regular. */
  private static boolean isHeldAgainAndAgain(Supervision supervision, Basis basis) {
    return RecentSessions.count(supervision, basis) > 1;
  }
}
