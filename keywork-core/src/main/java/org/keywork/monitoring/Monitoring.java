package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
import org.keywork.family.NeedDomain;
import org.keywork.rule.Consistency;

/**
 * How a service watches itself (PACK ch.2 / Monitoring and review; PACK ch.5; CCNUK O13).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Monitoring implements WithMonitoring {

  Monitoring() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The system by which needs that nobody meets are recorded and looked at together. */
  public abstract Optional<Arrangement> unmetNeedsRecorded();

  /** The way by which these needs become recommendations for the development of services. */
  public abstract Optional<Arrangement> unmetNeedsLeadOn();

  /** The recommendations that were made of them; earlier ones stay. */
  public abstract List<Recommendation> recommendations();

  /** The case studies on which costs and savings are modelled. */
  public abstract List<CaseStudy> caseStudies();

  /** The parts of life of which some recommendation made by a day speaks. */
  public Set<NeedDomain> domainsRecommendedBy(LocalDate asOf) {
    Set<NeedDomain> domains = EnumSet.noneOf(NeedDomain.class);
    recommendations().stream()
        .filter(each -> !each.madeOn().isAfter(asOf))
        .forEach(each -> domains.addAll(each.domains()));
    return domains;
  }

  @Value.Check
  void refuseTwoOfOneId() {
    Consistency.requireDistinct(
        "recommendations", recommendations(), Recommendation::id, "recommendations");
    Consistency.requireDistinct("caseStudies", caseStudies(), CaseStudy::id, "case studies");
  }

  /** Collects the parts of {@link Monitoring}. */
  public static class Builder extends ImmutableMonitoring.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
