package org.keywork.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.keywork.casefile.CaseFile;

/**
 * The twenty-four rules as plain Java over the same types, without anything that a rule book gives:
 * no citation, no force, no policy, no question where the record does not tell.
 */
final class HandRules {

  private HandRules() {}

  static List<Found> check(CaseFile file, LocalDate asOf) {
    Look look = new Look(file, asOf);
    ConsentByHand.check(look);
    KeyWorkersByHand.check(look);
    TeamByHand.check(look);
    ViewsByHand.heardBefore(look);
    MeetingsByHand.check(look);
    PlanByHand.check(look);
    ReviewsByHand.check(look);
    ContactsByHand.check(look);
    return look.found;
  }
}
