package org.keywork.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All statements, in the order of their numbers.
 *
 * <p>The library carries them as the resource {@link #RESOURCE}, a table with one statement a line.
 * The core opens no files: whoever wants the ledger reads the resource and hands over its text.
 *
 * @since 0.1
 */
public final class StatementLedger {

  /** Where the table lies on the class path. */
  public static final String RESOURCE = "META-INF/keywork/statements.tsv";

  private static final String HEADER = "number\ttopic\tforce\tkind\tscope\tcitation\tsentence";
  private static final int COLUMNS = 7;

  private final List<Statement> statements;

  private StatementLedger(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /**
   * Reads the table.
   *
   * @param table the text of {@link #RESOURCE}
   * @throws IllegalArgumentException if a line has not seven columns, or the numbers are not 1, 2, 3
   *     and so on
   */
  public static StatementLedger parse(String table) {
    List<String> lines = table.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(
          "The ledger of statements does not have the expected heading.");
    }
    List<Statement> statements = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Statement statement = statement(line);
      if (statement.number() != statements.size() + 1) {
        throw new IllegalArgumentException("The ledger expects statement " + (statements.size() + 1)
            + ", not " + statement.number());
      }
      statements.add(statement);
    }
    return new StatementLedger(statements);
  }

  private static Statement statement(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("A line of the ledger has not seven columns: " + line);
    }
    List<Citation> citations = new ArrayList<>();
    for (String citation : cells[5].split(";", -1)) {
      citations.add(Citation.parse(citation));
    }
    return new Statement(
        Integer.parseInt(cells[0]),
        cells[1],
        Modality.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        Statement.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4].equals("local"),
        citations,
        cells[6]);
  }

  /** Every statement, by number. */
  public List<Statement> statements() {
    return statements;
  }

  /** The statement with this number, if there is one. */
  public Optional<Statement> statement(int number) {
    return number < 1 || number > statements.size()
        ? Optional.empty()
        : Optional.of(statements.get(number - 1));
  }
}
