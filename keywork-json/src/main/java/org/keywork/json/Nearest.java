package org.keywork.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a name may have meant. */
final class Nearest {

  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  /** The known name that is nearest, if it is near enough to be meant. */
  static Optional<String> to(String name, Collection<String> known) {
    int most = Math.max(1, name.length() / LETTERS_PER_SLIP);
    return known.stream()
        .filter(each -> Math.abs(each.length() - name.length()) <= most)
        .min(Comparator.comparingInt((String each) -> distance(name, each))
            .thenComparing(Comparator.naturalOrder()))
        .filter(each -> distance(name, each) <= most);
  }

  /** How many letters must be put in, left out or exchanged, capitals and small letters alike. */
  static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row = next(row, a.charAt(i - 1), b);
    }
    return row[b.length()];
  }

  private static int[] next(int[] row, char letter, String other) {
    int[] next = new int[row.length];
    next[0] = row[0] + 1;
    for (int j = 1; j < row.length; j++) {
      int exchanged = row[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
      next[j] = Math.min(exchanged, Math.min(row[j], next[j - 1]) + 1);
    }
    return next;
  }
}
