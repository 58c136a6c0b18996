package org.keywork.monitoring;

import static org.keywork.source.Publications.PACK;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.LocalityId;
import org.keywork.family.NeedDomain;
import org.keywork.plan.UnmetNeedReason;
import org.keywork.rule.Basis;
import org.keywork.rule.Parameter;
import org.keywork.source.Citation;

/**
 * What the families of a service lack on a day, added up: by part of life, by the agency that would
 * have to meet it, by reason and by part of the area (PACK ch.2 / Monitoring and review). It is said of
 * provision, and never of key workers, who can give access only to what exists.
 *
 * <p>Families are added one by one or in batches, in any order, each once:
 *
 * <pre>{@code
 * UnmetNeeds all = files.map(file -> UnmetNeeds.of(file, basis)).reduce(none(), UnmetNeeds::and);
 * all.toldUnder(basis);
 * }</pre>
 *
 * <p>No family is named, but small counts can tell who a family is. {@link #toldUnder} holds them back;
 * everything else here is exact, and is for those who know the families anyway. What one family lacks
 * is told by {@link FamilysUnmetNeeds}.
 *
 * @param byDomain by the part of life in which the need is felt
 * @param byAgency by the agency that would have to meet it
 * @param byAgencyKind by what that agency does
 * @param byReason by the reason for which it is unmet
 * @param byArea by the part of the area in which the family lives
 * @param byKeyWorker with and without a key worker
 * @since 0.1
 */
public record UnmetNeeds(
    Breakdown<NeedDomain> byDomain,
    Breakdown<AgencyId> byAgency,
    Breakdown<AgencyKind> byAgencyKind,
    Breakdown<UnmetNeedReason> byReason,
    Breakdown<LocalityId> byArea,
    UnmetByKeyWorker byKeyWorker) {

  /** Of how many families a count must speak to be told. */
  public static final Parameter<Integer> FEWEST_FAMILIES = Parameter.count(
          "unmet-needs.fewest-families-told",
          "the smallest number of families of which a count of unmet needs is told apart")
      .presetOfOurs(
          5, "A count of few families can tell who they are; no source says how many are enough.")
      .between(1, 100)
      .strictestWhenLarge();

  private static final UnmetNeeds NONE = new UnmetNeeds(
      Breakdown.none(),
      Breakdown.none(),
      Breakdown.none(),
      Breakdown.none(),
      Breakdown.none(),
      UnmetByKeyWorker.NONE);

  /** Refuses a missing part. */
  public UnmetNeeds {
    Objects.requireNonNull(byDomain, "byDomain");
    Objects.requireNonNull(byAgency, "byAgency");
    Objects.requireNonNull(byAgencyKind, "byAgencyKind");
    Objects.requireNonNull(byReason, "byReason");
    Objects.requireNonNull(byArea, "byArea");
    Objects.requireNonNull(byKeyWorker, "byKeyWorker");
  }

  /** What a service may set about how unmet needs are told. */
  public static List<Parameter<?>> parameters() {
    return List.of(FEWEST_FAMILIES);
  }

  /** What no family lacks. */
  public static UnmetNeeds none() {
    return NONE;
  }

  /** What one family lacks on the day of the basis; nothing where it is not on the active list. */
  public static UnmetNeeds of(CaseFile file, Basis basis) {
    if (!file.isActiveOn(basis.asOf())) {
      return NONE;
    }
    FamilysUnmetNeeds family = FamilysUnmetNeeds.of(file, basis.asOf());
    List<StillUnmet> needs = family.needs();
    return new UnmetNeeds(
        Breakdown.of(needs, each -> Optional.of(each.domain())),
        Breakdown.of(needs, StillUnmet::agency),
        Breakdown.of(needs, StillUnmet::agencyKind),
        Breakdown.of(needs, StillUnmet::reason),
        Breakdown.of(needs, each -> family.locality()),
        UnmetByKeyWorker.of(file, needs.size(), basis));
  }

  /** These and those of other families together. */
  public UnmetNeeds and(UnmetNeeds others) {
    return new UnmetNeeds(
        byDomain.and(others.byDomain),
        byAgency.and(others.byAgency),
        byAgencyKind.and(others.byAgencyKind),
        byReason.and(others.byReason),
        byArea.and(others.byArea),
        byKeyWorker.plus(others.byKeyWorker));
  }

  /** How many families are on the active list, and what they lack. */
  public UnmetAmong together() {
    return byKeyWorker.together();
  }

  /** The parts of life in which families lack something, and of which no recommendation speaks. */
  public Set<NeedDomain> withoutRecommendation(Monitoring monitoring, Basis basis) {
    Set<NeedDomain> open = EnumSet.noneOf(NeedDomain.class);
    open.addAll(byDomain.rows().keySet());
    open.removeAll(monitoring.domainsRecommendedBy(basis.asOf()));
    return open;
  }

  /** The same without what could tell who a family is, under the policy of the basis. */
  public UnmetNeedsTold toldUnder(Basis basis) {
    return UnmetNeedsTold.of(this, basis.value(FEWEST_FAMILIES).orElseThrow());
  }

  /** Where it is written that unmet needs are recorded and made use of. */
  public static Citation citation() {
    return PACK.at("ch.2 / Monitoring and review");
  }
}
