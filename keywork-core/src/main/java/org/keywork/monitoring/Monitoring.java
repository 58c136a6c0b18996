package org.keywork.monitoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;
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

  /** Where a part stands; the whole where nothing is set, since there may be none in the document. */
  Location placeOf(String property) {
    return equals(builder().build()) ? Location.here() : Location.at(property);
  }

  /** Collects the parts of {@link Monitoring}. */
  public static class Builder extends ImmutableMonitoring.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
