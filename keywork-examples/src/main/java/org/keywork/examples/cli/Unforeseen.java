package org.keywork.examples.cli;

import java.util.Arrays;

/** An error that nobody foresaw, told without its message, which may speak of a person. */
final class Unforeseen {

  private Unforeseen() {}

  /** What went wrong and where in the code, as one sentence. */
  static String sentence(Throwable thrown) {
    String place = Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.keywork."))
        .findFirst()
        .map(frame -> " in " + frame.getFileName() + ", line " + frame.getLineNumber())
        .orElse("");
    return "An error in Keywork itself stopped this (" + thrown.getClass().getSimpleName() + place
        + "); please report it.";
  }
}
