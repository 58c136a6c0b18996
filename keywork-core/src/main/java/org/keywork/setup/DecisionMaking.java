package org.keywork.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a new service was decided upon, and who could be there.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class DecisionMaking implements WithDecisionMaking {

  DecisionMaking() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The decisions. */
  public abstract List<PlanningDecision> decisions();

  /** The day on which the broad principles were fixed. */
  public abstract Optional<LocalDate> principlesFixedOn();

  /** The first day from which it was known who would manage the service. */
  public abstract Optional<LocalDate> managerFoundOn();

  /** The first day from which it was known who would be its key workers. */
  public abstract Optional<LocalDate> keyWorkersFoundOn();

  /** The day of the first decision on an operational detail by a day. */
  Optional<LocalDate> firstDetailBy(LocalDate day) {
    return decisions().stream()
        .filter(decision -> decision.isDetailBy(day))
        .map(PlanningDecision::on)
        .min(Comparator.naturalOrder());
  }

  /** Collects the parts of {@link DecisionMaking}. */
  public static class Builder extends ImmutableDecisionMaking.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
