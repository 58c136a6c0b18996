package org.keywork.caseload;

import java.util.Collection;
import java.util.List;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;

/**
 * The load of a key worker, or of a team, over a span of days.
 *
 * @param stretches the days, cut wherever the load changes; at least one, and no day between two
 * @since 0.1
 */
public record LoadOverTime(List<LoadStretch> stretches) {

  /** Refuses a span without a day. */
  public LoadOverTime {
    stretches = List.copyOf(stretches);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("A load over time tells of at least one day.");
    }
  }

  /** The sum of loads over the same days. */
  static LoadOverTime sum(DateSpan days, Collection<LoadOverTime> loads) {
    LoadChanges changes = new LoadChanges(days);
    loads.forEach(changes::add);
    return changes.summedUp();
  }

  /** The heaviest that the load becomes, and when it first is. */
  public Peak peak() {
    return Peak.of(stretches);
  }

  /** The stretches on which the load is more than a weight. */
  public List<LoadStretch> above(Weight weight) {
    return stretches.stream()
        .filter(stretch -> stretch.load().weight().isMoreThan(weight))
        .toList();
  }
}
