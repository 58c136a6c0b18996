package org.keywork.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The unmet needs of families parted in one way, such as by the agency that would have to meet them.
 * Each need is in one row, or among those of which that was not recorded.
 *
 * @param <K> what they are parted by
 * @param rows the needs of each row; a row without any is not there
 * @param notRecorded the needs of which it was not recorded
 * @since 0.1
 */
public record Breakdown<K>(Map<K, UnmetCount> rows, UnmetCount notRecorded) {

  /** Refuses a missing part. */
  public Breakdown {
    rows = Map.copyOf(rows);
    Objects.requireNonNull(notRecorded, "notRecorded");
  }

  /** No unmet need at all. */
  public static <K> Breakdown<K> none() {
    return new Breakdown<>(Map.of(), UnmetCount.NONE);
  }

  /** The unmet needs of one family. */
  static <K> Breakdown<K> of(List<StillUnmet> needs, Function<StillUnmet, Optional<K>> part) {
    Map<K, Integer> parts = new HashMap<>();
    int notRecorded = 0;
    for (StillUnmet each : needs) {
      Optional<K> row = part.apply(each);
      row.ifPresent(found -> parts.merge(found, 1, Integer::sum));
      notRecorded += row.isPresent() ? 0 : 1;
    }
    Map<K, UnmetCount> rows = new HashMap<>();
    parts.forEach((row, count) -> rows.put(row, UnmetCount.ofOneFamily(count)));
    return new Breakdown<>(rows, UnmetCount.ofOneFamily(notRecorded));
  }

  /** These and those of other families together. */
  public Breakdown<K> and(Breakdown<K> others) {
    Map<K, UnmetCount> together = new HashMap<>(rows);
    others.rows.forEach((row, count) -> together.merge(row, count, UnmetCount::plus));
    return new Breakdown<>(together, notRecorded.plus(others.notRecorded));
  }

  /** How many needs of how many families stand in one row. */
  public UnmetCount of(K row) {
    return rows.getOrDefault(row, UnmetCount.NONE);
  }

  /** How many needs there are in all. */
  public int needs() {
    return rows.values().stream().mapToInt(UnmetCount::needs).sum() + notRecorded.needs();
  }

  /**
   * The same without what could tell who a family is.
   *
   * @param fewest of how many families, at least, a row must speak to be shown
   */
  public ToldBreakdown<K> toldFrom(int fewest) {
    return ToldBreakdown.of(this, fewest);
  }
}
