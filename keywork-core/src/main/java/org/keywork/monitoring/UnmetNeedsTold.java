package org.keywork.monitoring;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.family.LocalityId;
import org.keywork.family.NeedDomain;
import org.keywork.plan.UnmetNeedReason;
import org.keywork.rule.Basis;

/**
 * What the families of a service lack, as it may be told to those who plan provision: without the counts
 * that could tell who a family is. The sums are exact.
 *
 * <p>Agencies are of a kind: the needs of a kind less those of the agencies that are shown would tell
 * what is held back. Where some agencies are held back and others are not, no kind is shown.
 *
 * @param fewest of how many families a count must speak to be told apart
 * @param together how many families there are on the active list, and what they lack
 * @param byDomain by the part of life in which the need is felt
 * @param byAgency by the agency that would have to meet it
 * @param byAgencyKind by what that agency does
 * @param byReason by the reason for which it is unmet
 * @param byArea by the part of the area in which the family lives
 * @param byKeyWorker with and without a key worker; empty where that would tell of few families
 * @since 0.1
 */
public record UnmetNeedsTold(
    int fewest,
    UnmetAmong together,
    ToldBreakdown<NeedDomain> byDomain,
    ToldBreakdown<AgencyId> byAgency,
    ToldBreakdown<AgencyKind> byAgencyKind,
    ToldBreakdown<UnmetNeedReason> byReason,
    ToldBreakdown<LocalityId> byArea,
    Optional<UnmetByKeyWorker> byKeyWorker) {

  /** Refuses a missing part. */
  public UnmetNeedsTold {
    Objects.requireNonNull(together, "together");
    Objects.requireNonNull(byDomain, "byDomain");
    Objects.requireNonNull(byAgency, "byAgency");
    Objects.requireNonNull(byAgencyKind, "byAgencyKind");
    Objects.requireNonNull(byReason, "byReason");
    Objects.requireNonNull(byArea, "byArea");
    Objects.requireNonNull(byKeyWorker, "byKeyWorker");
  }

  static UnmetNeedsTold of(UnmetNeeds exact, int fewest) {
    ToldBreakdown<AgencyId> byAgency = exact.byAgency().toldFrom(fewest);
    return new UnmetNeedsTold(
        fewest,
        exact.together(),
        exact.byDomain().toldFrom(fewest),
        byAgency,
        byAgency.isOfSome()
            ? ToldBreakdown.withoutRows(exact.byAgencyKind())
            : exact.byAgencyKind().toldFrom(fewest),
        exact.byReason().toldFrom(fewest),
        exact.byArea().toldFrom(fewest),
        exact.byKeyWorker().toldFrom(fewest));
  }

  /** The parts of life that are told and of which no recommendation of the service speaks. */
  public Set<NeedDomain> withoutRecommendation(Monitoring monitoring, Basis basis) {
    Set<NeedDomain> open = EnumSet.noneOf(NeedDomain.class);
    byDomain.rows().forEach(row -> open.add(row.of()));
    open.removeAll(monitoring.domainsRecommendedBy(basis.asOf()));
    return open;
  }
}
