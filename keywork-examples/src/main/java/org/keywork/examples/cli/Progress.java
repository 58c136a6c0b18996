package org.keywork.examples.cli;

/** Whether the standard error shows how far a check has come. */
enum Progress {
  /** Where the standard error is a terminal. */
  AUTO,
  /** Wherever it goes. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  boolean isShownOn(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.showsComplaints();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
