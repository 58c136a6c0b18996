package org.keywork.practitioner;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.keywork.rule.Facts;
import org.keywork.rule.Location;
import org.keywork.rule.Verdict;

/** What it means that no session is known to have been what was asked for. */
final class RecordedSessions {

  private static final Location SESSIONS = Location.at("training").then("sessions");

  private RecordedSessions() {}

  /**
   * Not met where the sessions are told in full; otherwise the one that is not might have been it.
   *
   * @param property what is asked of the sessions
   * @param silent whether a session does not tell it
   * @param facts what a miss rests on
   */
  static Verdict held(
      Training training,
      LocalDate asOf,
      String property,
      Predicate<TrainingSession> silent,
      Facts facts) {
    if (training.lastSessionBy(asOf).isEmpty()) {
      return Verdict.cannotTell(SESSIONS, "the sessions in which the key worker was trained");
    }
    for (int i = 0; i < training.sessions().size(); i++) {
      TrainingSession session = training.sessions().get(i);
      if (session.isHeldBy(asOf) && silent.test(session)) {
        return Verdict.cannotTell(
            SESSIONS.then(i).then(property), "the " + property + " of this session");
      }
    }
    return Verdict.notMet(SESSIONS, facts);
  }
}
