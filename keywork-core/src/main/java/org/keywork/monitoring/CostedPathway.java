package org.keywork.monitoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way that things can go for a family, step by step, with what it costs.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("exports") // The generated ancestors are package-private on purpose.
public abstract class CostedPathway implements WithCostedPathway {

  CostedPathway() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Its steps, in the order in which they are told. */
  public abstract List<PathwayStep> steps();

  /** How many times something happens, all steps of the kind together. */
  public int times(PathwayStepKind kind) {
    return steps().stream()
        .filter(each -> each.kind() == kind)
        .mapToInt(PathwayStep::times)
        .reduce(0, Math::addExact);
  }

  /** What it costs in all, in pence; empty as long as the cost of a step is not known. */
  public Optional<Long> pence() {
    return steps().stream()
        .map(PathwayStep::pence)
        .reduce(
            Optional.of(0L),
            (sum, next) -> sum.flatMap(known -> next.map(each -> Math.addExact(known, each))));
  }

  /** Whether it has steps, and it is known of each of them what it costs. */
  public boolean isCosted() {
    return !steps().isEmpty() && steps().stream().allMatch(each -> each.pence().isPresent());
  }

  /** Collects the parts of a {@link CostedPathway}. */
  public static class Builder extends ImmutableCostedPathway.Builder {
    /** A builder with nothing set. */
    public Builder() {}
  }
}
