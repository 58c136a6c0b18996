package org.keywork.ehc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keywork.rule.WireName;
import org.keywork.source.Citation;

/**
 * What the law of England on plans for education, health and care asks for beyond the guidance on key
 * working, row by row: how it is counted, where it is written, how sure we are, and what carries it here.
 *
 * <p>Its words of counting are those of {@link org.keywork.time.Counting}. Of Wales, Scotland and Northern
 * Ireland it says nothing: a process belongs to a {@link Nation}, and none of it holds elsewhere.
 *
 * <p>The library carries the table as the resource {@link #RESOURCE}, with one row a line; the names in
 * the last column are separated by a semicolon. As with the {@link
 * org.keywork.source.StatementLedger}, whoever wants it reads the resource and hands over its text.
 *
 * @since 0.1
 */
public final class LawLedger {

  /** Where the table lies on the class path. */
  public static final String RESOURCE = "META-INF/keywork/law.tsv";

  private static final String HEADER = "row\twhat\trule\tcounting\tcitation\tconfidence\tcarriedBy";
  private static final int COLUMNS = 7;

  private final List<LawRow> rows;

  private LawLedger(List<LawRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads the table.
   *
   * @param table the text of {@link #RESOURCE}
   * @throws IllegalArgumentException if a line has not seven columns or contradicts itself, or the ids
   *     are not L01, L02, L03 and so on
   */
  public static LawLedger parse(String table) {
    List<String> lines = table.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(
          "The ledger of the law does not have the expected heading.");
    }
    List<LawRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      LawRow row = row(line);
      String expected = String.format("L%02d", rows.size() + 1);
      if (!row.id().equals(expected)) {
        throw new IllegalArgumentException(
            "The ledger of the law expects row " + expected + ", not " + row.id() + ".");
      }
      rows.add(row);
    }
    return new LawLedger(rows);
  }

  private static LawRow row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "A line of the ledger of the law has not seven columns: " + line);
    }
    return new LawRow(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        Citation.parse(cells[4]),
        confidence(cells[5]),
        names(cells[6]));
  }

  private static Confidence confidence(String written) {
    return Arrays.stream(Confidence.values())
        .filter(each -> WireName.of(each).equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "The law is read, partly-read or secondary, not '" + written + "'."));
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Every row, in the order of the process. */
  public List<LawRow> rows() {
    return rows;
  }
}
