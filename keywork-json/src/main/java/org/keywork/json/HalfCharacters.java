package org.keywork.json;

import java.util.regex.Pattern;

/** Surrogates that stand alone. JSON can escape them, but UTF-8 cannot hold them. */
final class HalfCharacters {

  private static final Pattern ESCAPED_SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

  private HalfCharacters() {}

  /** Whether there may be some in a document, since it escapes surrogates. */
  static boolean mayBeIn(String document) {
    return document.contains("\\u") && ESCAPED_SURROGATE.matcher(document).find();
  }

  /** Whether there are some in a text. */
  static boolean areIn(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
