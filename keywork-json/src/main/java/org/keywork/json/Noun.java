package org.keywork.json;

import java.util.regex.Pattern;

/**
 * What something is called in a sentence, told from its name: {@code an unmet need}, {@code standing
 * arrangements}, {@code advice}.
 *
 * @param words the noun without an article
 */
record Noun(String words) {

  private static final Pattern UNCOUNTED = Pattern.compile(
      "(.* )?(advice|communication|funding|help|information|making|supervision|support|training)"
          + "( given)?");

  /** With its article, if it takes one. */
  String withArticle() {
    if (isMany() || UNCOUNTED.matcher(head()).matches()) {
      return words;
    }
    if (words.startsWith("other ")) {
      return "an" + words;
    }
    return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
  }

  /** What it lacks: {@code A case file has no}. */
  String hasNo() {
    return capital(withArticle()) + (isMany() ? " have no " : " has no ");
  }

  /** What the one at hand lacks: {@code This case file has no}. */
  String thisHasNo() {
    return (isMany() ? "These " : "This ") + words + (isMany() ? " have no " : " has no ");
  }

  /** Only what comes before a preposition counts: a difference of wishes is one. */
  private String head() {
    return words.replaceFirst(" (of|for) .*", "");
  }

  private boolean isMany() {
    return head().endsWith("s") && !head().endsWith("ss");
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
