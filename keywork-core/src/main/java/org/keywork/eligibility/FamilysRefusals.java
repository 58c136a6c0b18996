package org.keywork.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.keywork.family.Family;
import org.keywork.family.KeyWorkingDecision;
import org.keywork.style.Kept;

/**
 * What was refused to a family, by the key worker service or by others, and what it had decided.
 *
 * @param family the family with its decisions
 * @param referrals its referrals, in the order of the case file
 * @param refusals the services that were refused to it, in the order of the case file
 * @since 0.1
 */
public record FamilysRefusals(
    Family family, List<Referral> referrals, List<ServiceRefusal> refusals) {

  /** Refuses a missing part. */
  public FamilysRefusals {
    Objects.requireNonNull(family, "family");
    referrals = Kept.list(referrals);
    refusals = Kept.list(refusals);
  }

  /** Whether the family is on record as not wanting a key worker on a day. */
  boolean isDeclinedOn(LocalDate day) {
    return family
        .preferences()
        .flatMap(wishes -> wishes.keyWorkingDecisionOn(day))
        .filter(KeyWorkingDecision::declines)
        .isPresent();
  }

  /** Whether a refusal of key working is the outcome of a referral, written down twice. */
  boolean isOutcomeOfAReferral(ServiceRefusal refusal) {
    return referrals.stream()
        .filter(referral -> referral.isNotAcceptedBy(refusal.on()))
        .filter(referral -> referral.notAcceptedFor().equals(refusal.reason()))
        .anyMatch(referral -> referral.decidedOn().map(refusal.on()::equals).orElse(true));
  }
}
