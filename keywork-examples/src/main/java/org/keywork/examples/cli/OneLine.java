package org.keywork.examples.cli;

/** Text that keeps to its line, whatever a file name or a document brings along. */
final class OneLine {

  private OneLine() {}

  /** The text with every control character replaced. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
  }
}
