package org.keywork.examples.cli;

import org.keywork.ehc.Confidence;

/** How it is said how sure we are of what the law says. */
final class LawWords {

  private LawWords() {}

  static String of(Confidence confidence) {
    return switch (confidence) {
      case READ -> "read";
      case PARTLY_READ -> "read in part";
      case SECONDARY -> "after another account";
    };
  }
}
