package org.keywork.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with named gaps in braces, such as {@code The next plan was due by {due}.}
 *
 * <p>A gap may choose words by a count instead of telling it: {@code {count} {count?person is|people
 * are} there} takes the words before the bar for exactly one, else those after it.
 */
final class Template {

  private static final Pattern GAP =
      Pattern.compile("\\{([a-zA-Z0-9.-]+)(?:\\?([^|{}]*)\\|([^|{}]*))?}");
  private static final int ONE = 2;
  private static final int MANY = 3;

  private final String text;

  Template(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A rule's sentence must not be blank.");
    }
    this.text = text;
  }

  List<String> gaps() {
    return text.indexOf('{') < 0 ? List.of() : gapsInBraces();
  }

  private List<String> gapsInBraces() {
    return GAP.matcher(text).results().map(gap -> gap.group(1)).toList();
  }

  String filled(UnaryOperator<String> words) {
    return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(filling(gap, words)));
  }

  private static String filling(MatchResult gap, UnaryOperator<String> words) {
    String filling = words.apply(gap.group(1));
    if (gap.group(ONE) == null) {
      return filling;
    }
    return filling.equals("1") ? gap.group(ONE) : gap.group(MANY);
  }

  /** The sentence with its gaps, a choice of words shown as {@code is/are}. */
  String shown() {
    return GAP.matcher(text)
        .replaceAll(gap -> Matcher.quoteReplacement(
            gap.group(ONE) == null ? gap.group() : gap.group(ONE) + "/" + gap.group(MANY)));
  }

  /** The sentence as written, gaps and all. */
  @Override
  public String toString() {
    return text;
  }
}
