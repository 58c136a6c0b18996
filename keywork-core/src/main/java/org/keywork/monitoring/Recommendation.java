package org.keywork.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.AgencyId;
import org.keywork.agency.AgencyKind;
import org.keywork.family.NeedDomain;
import org.keywork.rule.InvalidRecordException;
import org.keywork.rule.Location;

/**
 * What a service recommends to those who plan provision, because families lack it (PACK ch.2 /
 * Monitoring and review). It speaks of families together and of none.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class Recommendation implements WithRecommendation {

  Recommendation() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its id. */
  public abstract RecommendationId id();

  /** The day on which it was made. */
  public abstract LocalDate madeOn();

  /** The parts of life in which families lack something. */
  public abstract Set<NeedDomain> domains();

  /** The agencies of the service that are to provide more, or otherwise. */
  public abstract Set<AgencyId> agencies();

  /** The kinds of agencies that it was put to, agencies outside the service included. */
  public abstract Set<AgencyKind> putTo();

  /** The day on which it was answered, whatever the answer was. */
  public abstract Optional<LocalDate> answeredOn();

  @Value.Check
  void refuseAnAnswerBeforeIt() {
    if (answeredOn().filter(day -> day.isBefore(madeOn())).isPresent()) {
      throw new InvalidRecordException(
          Location.at("answeredOn"),
          "A recommendation is answered on the day it is made or later.");
    }
  }

  /** Collects the parts of a {@link Recommendation}. */
  public static class Builder extends ImmutableRecommendation.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
