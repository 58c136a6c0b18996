package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.plan.UnmetNeedReason;

/**
 * A need that a family feels on a day and that is on its list of unmet needs. It speaks of what there is
 * to be had, and never of the key worker: a key worker can only open doors that exist (PACK ch.2 /
 * Monitoring and review).
 *
 * @param need the need
 * @param domain in which part of life it is felt
 * @param recordedOn the day on which it was listed, the last of them where it was listed more than once
 * @param reason why it is unmet, as the last entry has it
 * @param agency who would have to meet it, as the last entry has it
 * @param agencyKind what that agency does
 * @since 0.1
 */
public record StillUnmet(
    NeedId need,
    NeedDomain domain,
    LocalDate recordedOn,
    Optional<UnmetNeedReason> reason,
    Optional<AgencyId> agency,
    Optional<AgencyKind> agencyKind) {

  /** Refuses a missing part. */
  public StillUnmet {
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(recordedOn, "recordedOn");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(agencyKind, "agencyKind");
  }
}
