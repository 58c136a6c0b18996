package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a page: columns of words, and after them columns of figures. */
final class Table {

  private final List<String> lines = new ArrayList<>();

  /** One with so many columns of words. */
  Table(int ofWords, String... heads) {
    row(heads);
    List<String> rules = new ArrayList<>(Collections.nCopies(heads.length, "---:"));
    Collections.fill(rules.subList(0, ofWords), "---");
    row(rules.toArray(String[]::new));
  }

  /** Adds a row. */
  Table row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
    return this;
  }

  /** All of it, or a sentence where no row was added. */
  String orElse(String sentence) {
    return lines.size() > 2 ? String.join("\n", lines) : sentence;
  }
}
