package org.keywork.casefile;

import java.util.Optional;
import org.keywork.eligibility.ReferralOutcome;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/** On which day a service took a family on, and on which it let it go. */
final class DaysOnTheList {

  private DaysOnTheList() {}

  /**
   * Who has been taken on and since when decides which rules apply, so a file that leaves it open must
   * be one that has not come so far.
   */
  static void requireInOrder(CaseFile file) {
    if (file.openedOn().isEmpty()) {
      requireMereReferral(file);
    } else if (file.closedOn().filter(file.openedOn().get()::isAfter).isPresent()) {
      throw new InvalidRecordException(
          Location.at("closedOn"), "A case file cannot be closed before it is opened.");
    }
  }

  private static void requireMereReferral(CaseFile file) {
    boolean accepted = file.referrals().stream()
        .anyMatch(referral -> referral.outcome().equals(Optional.of(ReferralOutcome.ACCEPTED)));
    if (file.referrals().isEmpty()
        || accepted
        || file.closedOn().isPresent()
        || !file.assignments().isEmpty()) {
      throw new InvalidRecordException(
          Location.at("openedOn"),
          "The day on which the service took the family on is missing; add it, or the referral if the"
              + " family has only been referred.");
    }
  }
}
