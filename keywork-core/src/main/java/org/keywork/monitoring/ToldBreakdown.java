package org.keywork.monitoring;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.keywork.rule.WireName;

/**
 * A breakdown as it may be told outside those who know the families. A row that speaks of few families
 * can tell who they are, so that it is held back; its needs stay in the sum. One row held back alone
 * could be worked out from the others, so that the next smallest is held back with it, until what is
 * held back has two rows and speaks of enough families itself. A family may stand in more rows than one:
 * as many families are reckoned with as there must be at least.
 *
 * @param <K> what the needs are parted by
 * @param rows the rows that are shown, that with the most needs first
 * @param needsNotRecorded how many needs there are of which it was not recorded
 * @param rowsHeldBack how many rows are not shown
 * @param needsHeldBack how many needs are in these
 * @since 0.1
 */
public record ToldBreakdown<K>(
    List<Row<K>> rows, int needsNotRecorded, int rowsHeldBack, int needsHeldBack) {

  /**
   * One row.
   *
   * @param <K> what the needs are parted by
   * @param of what it speaks of
   * @param count how many needs of how many families
   */
  public record Row<K>(K of, UnmetCount count) {

    /** What it speaks of, as it is written in documents. */
    public String name() {
      return of instanceof Enum<?> code ? WireName.of(code) : of.toString();
    }
  }

  /** Refuses a missing part. */
  public ToldBreakdown {
    rows = List.copyOf(rows);
  }

  static <K> ToldBreakdown<K> of(Breakdown<K> exact, int fewest) {
    List<Row<K>> fewestFirst = fewestFirst(exact);
    return holding(exact, fewestFirst, heldBack(fewestFirst, exact.countedAgain(), fewest));
  }

  /** No row at all; its needs are in the sum. */
  static <K> ToldBreakdown<K> withoutRows(Breakdown<K> exact) {
    return holding(exact, fewestFirst(exact), exact.rows().size());
  }

  private static <K> List<Row<K>> fewestFirst(Breakdown<K> exact) {
    return exact.rows().entrySet().stream()
        .map(each -> new Row<>(each.getKey(), each.getValue()))
        .sorted(Comparator.<Row<K>>comparingInt(each -> each.count().families())
            .thenComparing(each -> each.count().needs())
            .thenComparing(Row::name))
        .toList();
  }

  private static <K> ToldBreakdown<K> holding(
      Breakdown<K> exact, List<Row<K>> fewestFirst, int held) {
    List<Row<K>> shown = fewestFirst.subList(held, fewestFirst.size()).stream()
        .sorted(comparing((Row<K> each) -> -each.count().needs()).thenComparing(Row::name))
        .toList();
    int needs = fewestFirst.subList(0, held).stream()
        .mapToInt(each -> each.count().needs())
        .sum();
    return new ToldBreakdown<>(shown, exact.notRecorded().needs(), held, needs);
  }

  private static <K> int heldBack(List<Row<K>> fewestFirst, int countedAgain, int fewest) {
    int held = 0;
    int counted = 0;
    int families = 0;
    while (held < fewestFirst.size()
        && (fewestFirst.get(held).count().families() < fewest
            || isTooLittle(held, families, fewest))) {
      int ofRow = fewestFirst.get(held).count().families();
      counted += ofRow;
      families = Math.max(ofRow, counted - countedAgain);
      held++;
    }
    return held;
  }

  /** Whether it shows some rows and holds others back. */
  boolean isOfSome() {
    return !rows.isEmpty() && rowsHeldBack > 0;
  }

  private static boolean isTooLittle(int held, int families, int fewest) {
    return held > 0 && (held < 2 || families < fewest);
  }

  /** How many needs there are in all, those held back included. */
  public int needs() {
    return rows.stream().mapToInt(each -> each.count().needs()).sum()
        + needsNotRecorded
        + needsHeldBack;
  }
}
