package org.keywork.examples.cli;

/** The {@code keywork} command. It knows no subcommand yet, so every use of it is a wrong one. */
public final class Main {

  private static final int WRONG_USAGE = 2;

  private Main() {}

  /** Runs the command and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(WRONG_USAGE);
  }
}
