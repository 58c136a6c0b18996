package org.keywork.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named gaps in braces, such as {@code the next plan was due by {due}}. */
final class Template {

  private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z0-9.-]+)}");

  private final String text;

  Template(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A rule's sentence must not be blank.");
    }
    this.text = text;
  }

  List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    Matcher matcher = GAP.matcher(text);
    while (matcher.find()) {
      gaps.add(matcher.group(1));
    }
    return gaps;
  }

  String filled(UnaryOperator<String> words) {
    return GAP.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(words.apply(match.group(1))));
  }

  /** The sentence as written, gaps and all. */
  @Override
  public String toString() {
    return text;
  }
}
