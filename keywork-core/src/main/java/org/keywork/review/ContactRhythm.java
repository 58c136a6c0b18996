package org.keywork.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.keywork.family.ContactAgreement;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;
import org.keywork.time.Lengths;

/**
 * How often there is to be contact with a family, and from when that is counted (R266, R267).
 *
 * <p>What family and key worker agreed goes before what the service sets. Where they agreed on no time,
 * quiet times have their own, in which any contact counts and not only one that the key worker started.
 * A call every three weeks, the last on 9 March 2026, makes the next one due by 30 March.
 *
 * @param every the longest time from one contact to the next
 * @param boundBy what sets it
 * @param last the day of the last contact; the day from which contact was called for where there was
 *     none since
 * @since 0.1
 */
public record ContactRhythm(Period every, RhythmBound boundBy, LocalDate last) {

  /** Refuses a missing part. */
  public ContactRhythm {
    Objects.requireNonNull(every, "every");
    Objects.requireNonNull(boundBy, "boundBy");
    Objects.requireNonNull(last, "last");
  }

  /** The rhythm on a day; empty where there is no key worker, or nothing was agreed and nothing set. */
  public static Optional<ContactRhythm> of(ContactLog log, Basis basis) {
    if (!log.hasKeyWorkerOn(basis.asOf())) {
      return Optional.empty();
    }
    Optional<ContactAgreement> agreement = log.agreementOn(basis.asOf());
    if (agreement.isPresent() && agreement.get().every().isPresent()) {
      return Optional.of(agreed(agreement.get(), log, basis.asOf()));
    }
    Optional<Period> inQuietTimes = basis.value(ContactRules.QUIET_INTERVAL);
    Optional<LocalDate> quietSince = inQuietTimes.isPresent()
        ? new QuietTimes(log.intensities()).since(basis.asOf())
        : Optional.empty();
    return quietSince.isPresent()
        ? Optional.of(inQuietTimes(inQuietTimes.get(), quietSince.get(), log, basis.asOf()))
        : setByService(log, basis);
  }

  private static ContactRhythm agreed(ContactAgreement agreement, ContactLog log, LocalDate asOf) {
    return new ContactRhythm(
        agreement.every().orElseThrow(),
        RhythmBound.AGREED_WITH_FAMILY,
        log.lastStartedByKeyWorker(agreement.agreedOn(), asOf));
  }

  private static ContactRhythm inQuietTimes(
      Period every, LocalDate since, ContactLog log, LocalDate asOf) {
    return new ContactRhythm(every, RhythmBound.QUIET_TIMES, log.lastOfAny(since, asOf));
  }

  private static Optional<ContactRhythm> setByService(ContactLog log, Basis basis) {
    Optional<Period> every = basis.value(ContactRules.LONGEST_INTERVAL);
    return every.isEmpty()
        ? Optional.empty()
        : Optional.of(new ContactRhythm(
            every.get(),
            RhythmBound.LOCAL_POLICY,
            log.lastStartedByKeyWorker(LocalDate.MIN, basis.asOf())));
  }

  /** Whether there was to be contact again before a day. */
  boolean isMissedOn(LocalDate asOf) {
    return Lengths.isOver(every, last, asOf);
  }

  /** By when there is to be contact again. */
  public Deadline next() {
    return Deadline.within(every, last);
  }
}
