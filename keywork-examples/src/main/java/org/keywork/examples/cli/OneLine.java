package org.keywork.examples.cli;

import java.util.regex.Pattern;

/** Text that keeps to its line, whatever a file name or a document brings along. */
final class OneLine {

  /** What ends a line, what a terminal obeys, and what turns around the order of what it shows. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private OneLine() {}

  /** The text with every character replaced that does anything but stand there. */
  static String of(String text) {
    return OBEYED.matcher(text).replaceAll("?");
  }

  /** Whether a character does anything but stand there. */
  static boolean isObeyed(int character) {
    return OBEYED.matcher(Character.toString(character)).matches();
  }
}
