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
import org.keywork.rule.Location;

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

  /** That the service is monitored. */
  public abstract Optional<Arrangement> monitored();

  /** That the service as a whole is reviewed; its own record has the days. */
  public abstract Optional<Arrangement> reviewed();

  /** That the service is evaluated. */
  public abstract Optional<Arrangement> evaluated();

  /**
   * The part of the system that goes and looks for information which asks for change. One that could
   * change, were it told to, has none.
   */
  public abstract Optional<Arrangement> changeLookedFor();

  /** What people who know the service from close by are asked about it. */
  public abstract Optional<Feedback> feedback();

  /** Whether what the area provides is held against what families need. */
  public abstract Optional<ProvisionChecks> provision();

  /** What is monitored, by whom and how. */
  public abstract Optional<MonitoringPlan> plan();

  /** How the group that sets the service up hears of it. */
  public abstract Optional<MonitoringReports> reports();

  /** The evaluations that were made, or are going to be. */
  public abstract List<Evaluation> evaluations();

  /** What was said of the good that the service does. */
  public abstract List<BenefitJudgement> benefitJudgements();

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

  /** Where a part stands; the whole where nothing is set, since there may be none in the document. */
  Location placeOf(String property) {
    return equals(builder().build()) ? Location.here() : Location.at(property);
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
