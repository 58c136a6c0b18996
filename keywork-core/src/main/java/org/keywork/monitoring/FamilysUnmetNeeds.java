package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.casefile.CaseFile;
import org.keywork.family.FamilyId;
import org.keywork.family.LocalityId;
import org.keywork.plan.NeedInThread;
import org.keywork.plan.UnmetNeed;

/**
 * What one family lacks on a day. A need counts once, however often it was listed; of several entries
 * the one recorded last tells why it is unmet and who would have to meet it. Nothing is told of a
 * family that is not on the active list on that day.
 *
 * @param family the family
 * @param locality the part of the service's area in which it lives
 * @param needs its unmet needs, in the order of the family
 * @since 0.1
 */
public record FamilysUnmetNeeds(
    FamilyId family, Optional<LocalityId> locality, List<StillUnmet> needs) {

  /** Refuses a missing part. */
  public FamilysUnmetNeeds {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(locality, "locality");
    needs = List.copyOf(needs);
  }

  /** What a family lacks on a day. */
  public static FamilysUnmetNeeds of(CaseFile file, LocalDate asOf) {
    return new FamilysUnmetNeeds(
        file.family().id(),
        file.family().locality(),
        file.needs(asOf).needs().stream()
            .filter(each -> each.standing().isListed())
            .map(each -> unmet(each, file))
            .toList());
  }

  private static StillUnmet unmet(NeedInThread listed, CaseFile file) {
    UnmetNeed last =
        listed.unmet().stream().max(Comparator.comparing(UnmetNeed::recordedOn)).orElseThrow();
    return new StillUnmet(
        listed.need().id(),
        listed.need().domain(),
        last.recordedOn(),
        last.reason(),
        last.agency(),
        last.agency().flatMap(agency -> kindOf(agency, file)));
  }

  private static Optional<AgencyKind> kindOf(AgencyId agency, CaseFile file) {
    return file.agencies().stream()
        .filter(each -> each.id().equals(agency))
        .map(Agency::kind)
        .findFirst();
  }
}
