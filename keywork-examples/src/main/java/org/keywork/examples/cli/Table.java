package org.keywork.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A table (RFC 4180) that grows line by line. No cell of it is a formula to a spreadsheet, or more than
 * one line.
 */
final class Table {

  /**
   * What a spreadsheet may take for the beginning of a formula, also behind blanks that it drops and
   * in the wide signs of East Asian keyboards.
   */
  private static final Pattern FORMULA =
      Pattern.compile("\\A(?:[\\t\\r\\n]|[\\p{Z}\\p{Cc}\\p{Cf}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D])");

  private final Appendable out;
  private final int columns;

  /** A table with its first line, which names the columns. */
  Table(Appendable out, List<String> columns) {
    this.out = out;
    this.columns = columns.size();
    line(columns.stream());
  }

  /** One line more, with a cell for each column. */
  void line(Stream<String> cells) {
    List<String> line = cells.map(Table::harmless).map(OneLine::of).toList();
    if (line.size() != columns) {
      throw new IllegalStateException("The line has " + line.size() + " cells.");
    }
    try {
      CSVFormat.RFC4180.printRecord(out, line.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell that is a formula to nobody: an id may begin with a hyphen. */
  static String harmless(String cell) {
    return FORMULA.matcher(cell).find() ? "'" + cell : cell;
  }
}
