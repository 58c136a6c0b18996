package org.keywork.caseload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keywork.rule.Weight;

/**
 * What a key worker, or a team, carries over a span of days, and what could be carried.
 *
 * @param load the load
 * @param limit how much the service lets them carry
 * @since 0.1
 */
public record CapacityOverTime(LoadOverTime load, CaseloadLimit limit) {

  /** Refuses a missing part. */
  public CapacityOverTime {
    Objects.requireNonNull(load, "load");
    Objects.requireNonNull(limit, "limit");
  }

  /** The heaviest that the load becomes, and when it first is. */
  public Peak peak() {
    return load.peak();
  }

  /** What may still be carried at the peak; empty where the service has set no maximum. */
  public Optional<Weight> spareAtPeak() {
    return limit.spareBeside(peak().weight());
  }

  /** The stretches beyond the maximum; none where the service has set none. */
  public List<LoadStretch> beyondMaximum() {
    return limit.maximum().map(load::above).orElse(List.of());
  }
}
