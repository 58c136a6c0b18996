package org.keywork.rule;

import java.util.Locale;

/**
 * How a constant of a vocabulary is written outside Java.
 *
 * @since 0.1
 */
public final class WireName {

  private WireName() {}

  /** The name in documents: lower case, words joined by hyphens, such as {@code social-care}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in a sentence: lower case, words apart, such as {@code social care}. */
  public static String inWords(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
