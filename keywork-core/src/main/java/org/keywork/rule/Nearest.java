package org.keywork.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody who mistyped a name may have meant.
 *
 * @since 0.1
 */
public final class Nearest {

  private static final int LETTERS_PER_SLIP = 3;

  private Nearest() {}

  /**
   * The known name that is nearest, if it is near enough to be meant: at most one slip for every three
   * letters. Of several that are as near, it is the first in order.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    int most = Math.max(1, name.length() / LETTERS_PER_SLIP);
    return known.stream()
        .filter(each -> Math.abs(each.length() - name.length()) <= most)
        .min(Comparator.comparingInt((String each) -> distance(name, each))
            .thenComparing(Comparator.naturalOrder()))
        .filter(each -> distance(name, each) <= most);
  }

  /**
   * How many letters must be put in, left out or exchanged, or swapped with their neighbour, capitals
   * and small letters alike.
   */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, i, j, a, b);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(int[][] slips, int i, int j, String a, String b) {
    int exchanged = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(exchanged, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
  }
}
