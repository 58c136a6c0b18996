package org.keywork.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.eligibility.CallForSupport;
import org.keywork.eligibility.CallReason;
import org.keywork.rule.Basis;
import org.keywork.rule.LookBack;
import org.keywork.style.Kept;

/**
 * The crises of a family, and its contacts with the key worker.
 *
 * @param log the contacts
 * @param calls the times at which it needed support soon, in the order of the case file
 * @since 0.1
 */
public record CrisisHelp(ContactLog log, List<CallForSupport> calls) {

  /** Refuses a missing part. */
  public CrisisHelp {
    Objects.requireNonNull(log, "log");
    calls = Kept.list(calls);
  }

  /** Whether it was lately a crisis, with a key worker there both then and now. */
  boolean isLookedAt(CallForSupport call, Basis basis) {
    return call.reason() == CallReason.URGENT_NEED
        && LookBack.reaches(call.on(), basis)
        && log.hasKeyWorkerOn(call.on())
        && log.hasKeyWorkerOn(basis.asOf());
  }

  /** The contacts from the day of a crisis to a day; a card left is none. */
  List<Contact> contactsSince(CallForSupport call, LocalDate asOf) {
    return log.contactsBy(asOf).stream()
        .filter(each -> !each.on().isBefore(call.on()) && each.isMoreThanACard())
        .toList();
  }
}
