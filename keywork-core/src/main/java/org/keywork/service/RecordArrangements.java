package org.keywork.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.Arrangement;
import org.keywork.rule.Basis;
import org.keywork.time.Deadline;

/**
 * What a service has settled about the records that are kept of its work. What it has settled about
 * sharing them is a {@link SharingAgreement}.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class RecordArrangements implements WithRecordArrangements {

  RecordArrangements() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The agreed system for keeping records. */
  public abstract Optional<Arrangement> agreedSystem();

  /** The agencies that made the protocols for keeping and sharing records together. */
  public abstract Set<AgencyId> protocolsMadeBy();

  /**
   * That families are counted only as they consent, and nothing is counted but for what is of use to
   * families.
   */
  public abstract Optional<Arrangement> statisticsByConsent();

  /** The way in which key workers record what they do. */
  public abstract Optional<Arrangement> keyWorkersWork();

  /** The way in which work is audited, for consistency and against standards. */
  public abstract Optional<Arrangement> auditing();

  /** The days on which work was, or is going to be, audited. */
  public abstract List<LocalDate> auditedOn();

  /** The last day by a day on which work was audited. */
  public Optional<LocalDate> lastAuditBy(LocalDate day) {
    return auditedOn().stream().filter(each -> !each.isAfter(day)).max(Comparator.naturalOrder());
  }

  /**
   * By when work is to be audited again, counted from the last time by the day of the basis; empty where
   * that is not recorded, or the service has not set how often work is audited.
   */
  public Optional<Deadline> nextAudit(Basis basis) {
    return lastAuditBy(basis.asOf())
        .flatMap(last -> basis.value(AuditRules.EVERY).map(every -> Deadline.within(every, last)));
  }

  /** Collects the parts of {@link RecordArrangements}. */
  public static class Builder extends ImmutableRecordArrangements.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
