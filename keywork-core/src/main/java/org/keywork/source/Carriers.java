package org.keywork.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What carries the statements that no rule restates, in the order of their numbers.
 *
 * <p>The library carries the table as the resource {@link #RESOURCE}, with one statement a line; the
 * names in a line are separated by a semicolon and a space. A statement that a rule restates is not
 * in it, since the rule says so. As with the {@link StatementLedger}, whoever wants the table reads
 * the resource and hands over its text.
 *
 * @since 0.1
 */
public final class Carriers {

  /** Where the table lies on the class path. */
  public static final String RESOURCE = "META-INF/keywork/carriers.tsv";

  private static final String HEADER = "statement\tcarriedBy\tnames\treason";
  private static final int COLUMNS = 4;

  private final Map<Integer, Carrier> carriers;

  private Carriers(Map<Integer, Carrier> carriers) {
    this.carriers = Collections.unmodifiableMap(carriers);
  }

  /**
   * Reads the table.
   *
   * @param table the text of {@link #RESOURCE}
   * @throws IllegalArgumentException if a line has not four columns or contradicts itself, or the
   *     numbers do not rise
   */
  public static Carriers parse(String table) {
    List<String> lines = table.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(
          "The table of carriers does not have the expected heading.");
    }
    TreeMap<Integer, Carrier> carriers = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Carrier carrier = carrier(line);
      if (!carriers.isEmpty() && carriers.lastKey() >= carrier.statement()) {
        throw new IllegalArgumentException("In the table of carriers statement "
            + carrier.statement() + " must not follow statement " + carriers.lastKey() + ".");
      }
      carriers.put(carrier.statement(), carrier);
    }
    return new Carriers(carriers);
  }

  private static Carrier carrier(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "A line of the table of carriers has not four columns: " + line);
    }
    return new Carrier(Integer.parseInt(cells[0]), carriedBy(cells[1]), names(cells[2]), cells[3]);
  }

  private static CarriedBy carriedBy(String written) {
    return Arrays.stream(CarriedBy.values())
        .filter(each -> each.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("Nothing in the library is called '" + written + "'."));
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : cell.split(";", -1)) {
      if (!name.isBlank()) {
        names.add(name.trim());
      }
    }
    return names;
  }

  /** Every carrier, by the number of its statement. */
  public List<Carrier> all() {
    return List.copyOf(carriers.values());
  }

  /** What carries a statement, unless a rule restates it. */
  public Optional<Carrier> of(int statement) {
    return Optional.ofNullable(carriers.get(statement));
  }
}
