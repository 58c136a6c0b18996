package org.keywork.examples.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The known name that a mistyped one was most likely meant to be. */
final class Nearest {

  private Nearest() {}

  /**
   * The nearest of the known names: one that is near as a whole, or else the nearest word by word; the
   * first in order where several are as near.
   */
  static Optional<String> to(String written, Collection<String> known) {
    return org.keywork.rule.Nearest.to(written, known).or(() -> byWords(written, known));
  }

  private static Optional<String> byWords(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.<String>comparingInt(name -> wordByWord(written, name))
            .thenComparing(name -> edits(written, name))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters must change until each word written is one of the words of the name. */
  private static int wordByWord(String written, String name) {
    return words(written)
        .mapToInt(word -> words(name).mapToInt(each -> edits(word, each)).min().orElse(0))
        .sum();
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.split("[.-]", -1));
  }

  /** How many letters must be added, dropped or changed. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
