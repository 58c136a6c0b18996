package org.keywork.examples.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in Markdown as code hosts show it. Words stay words, whatever signs stand in them. */
final class Markdown {

  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$]");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  /** What keeps somebody with such a name from being called. */
  private static final String CALLS_NOBODY = "@<!-- -->";

  private final StringBuilder text = new StringBuilder();

  /** A heading; the first level is 1. */
  Markdown heading(int level, String words) {
    return block("#".repeat(level) + " " + words);
  }

  /** A paragraph. */
  Markdown block(String words) {
    text.append(text.length() == 0 ? "" : "\n").append(words).append('\n');
    return this;
  }

  /** The first line of a table; all columns but the first {@code left} hold numbers. */
  Markdown table(int left, String... columns) {
    block(row(List.of(columns)));
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < columns.length; i++) {
      rule.append(i < left ? "---|" : "--:|");
    }
    text.append(rule).append('\n');
    return this;
  }

  /** A line more of the table. */
  Markdown line(Object... cells) {
    text.append(row(List.of(cells))).append('\n');
    return this;
  }

  private static String row(List<?> cells) {
    return "| " + String.join(" | ", cells.stream().map(String::valueOf).toList()) + " |";
  }

  /** The first or a further entry of a list. */
  Markdown entry(String words) {
    text.append("- ").append(words).append('\n');
    return this;
  }

  /** How many entries were left out, if any. */
  Markdown more(Few<?> few, String which) {
    return few.more() == 0
        ? this
        : entry((few.first().isEmpty() ? "" : "and ") + few.more() + " more" + which);
  }

  /** Room before a list. */
  Markdown gap() {
    text.append('\n');
    return this;
  }

  /** Words in which no sign means anything. */
  static String words(String words) {
    return SIGNS
        .matcher(OneLine.of(words))
        .replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()))
        .replace("@", CALLS_NOBODY);
  }

  /** The same as it is written, such as an id or the name of a file. Not for tables. */
  static String code(String words) {
    String line = OneLine.of(words);
    int longest = BACKTICKS
        .matcher(line)
        .results()
        .mapToInt(run -> run.group().length())
        .max()
        .orElse(0);
    String fence = "`".repeat(longest + 1);
    String room = longest > 0 || line.isBlank() || line.startsWith(" ") ? " " : "";
    return fence + room + line + room + fence;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
