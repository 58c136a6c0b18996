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
 * @param families how many families there are in all; one with needs in two rows is one of them
 * @since 0.1
 */
public record Breakdown<K>(Map<K, UnmetCount> rows, UnmetCount notRecorded, int families) {

  /** Refuses a missing part, and more families than its rows have. */
  public Breakdown {
    rows = Map.copyOf(rows);
    Objects.requireNonNull(notRecorded, "notRecorded");
    if (families < 0 || families > inRows(rows) + notRecorded.families()) {
      throw new IllegalArgumentException("Each family of a breakdown has a need in some row.");
    }
  }

  /** No unmet need at all. */
  public static <K> Breakdown<K> none() {
    return new Breakdown<>(Map.of(), UnmetCount.NONE, 0);
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
    return new Breakdown<>(rows, UnmetCount.ofOneFamily(notRecorded), Math.min(needs.size(), 1));
  }

  /** These and those of other families together. */
  public Breakdown<K> and(Breakdown<K> others) {
    Map<K, UnmetCount> together = new HashMap<>(rows);
    others.rows.forEach((row, count) -> together.merge(row, count, UnmetCount::plus));
    return new Breakdown<>(
        together, notRecorded.plus(others.notRecorded), Math.addExact(families, others.families));
  }

  /** How many needs of how many families stand in one row. */
  public UnmetCount of(K row) {
    return rows.getOrDefault(row, UnmetCount.NONE);
  }

  /** How many needs there are in all. */
  public int needs() {
    return rows.values().stream().mapToInt(UnmetCount::needs).sum() + notRecorded.needs();
  }

  /** How often a family is counted beyond the first time, all rows together. */
  int countedAgain() {
    return inRows(rows) + notRecorded.families() - families;
  }

  private static int inRows(Map<?, UnmetCount> rows) {
    return rows.values().stream().mapToInt(UnmetCount::families).sum();
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
