package org.keywork.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.keywork.agency.Arrangement;

/**
 * What a service has settled about the way in which agencies plan and review together, and what
 * paperwork that takes (PACK ch.5 / Setting up a system; PACK ch.2 / Inter-agency documentation).
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class PlanningArrangements implements WithPlanningArrangements {

  PlanningArrangements() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The protocol by which the agencies assess together, write one plan and review it (CCNUK O5). */
  public abstract Optional<Arrangement> protocol();

  /** The questions that the service has answered. */
  public abstract Set<PlanningQuestion> settled();

  /**
   * The day on which somebody went through all questions; until then more may be settled than is
   * recorded here.
   */
  public abstract Optional<LocalDate> askedOn();

  /** How many forms a family's assessment, plan and review take. */
  public abstract Optional<Paperwork> paperwork();

  /** Whether somebody had gone through all questions by a day. */
  boolean isAskedBy(LocalDate day) {
    return askedOn().filter(asked -> !asked.isAfter(day)).isPresent();
  }

  /** Collects the parts of {@link PlanningArrangements}. */
  public static class Builder extends ImmutablePlanningArrangements.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
