package org.keywork.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a constant of a vocabulary is written outside Java.
 *
 * @since 0.1
 */
public final class WireName {

  /** The gaps in what is one word in a sentence although its parts are told apart in the name. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\b(?:non|multi|pro|pre|step)) "
      + "| (?=centred|limiting|threatening)|(?<=\\bback) (?=up)"
      + "| (?=to (?:reach|peer|day)\\b)|(?<=\\bto) (?=(?:reach|peer|day)\\b)");

  private WireName() {}

  /** The name in documents: lower case, words joined by hyphens, such as {@code social-care}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The name in a sentence: lower case, words apart, such as {@code social care}, and a hyphen where
   * the words have one, such as {@code non-designated} and {@code person-centred}.
   */
  public static String inWords(Enum<?> constant) {
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return HYPHEN.matcher(words).replaceAll("-");
  }
}
