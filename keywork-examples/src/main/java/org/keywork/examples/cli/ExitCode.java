package org.keywork.examples.cli;

/** How the command ends. There are these four ways and no others. */
final class ExitCode {

  /** Nothing at or above {@code --fail-on} was found, or the command had nothing to find. */
  static final int CLEAR = 0;

  /** Something at or above {@code --fail-on} was found. */
  static final int FINDINGS = 1;

  /**
   * Wrong usage or configuration. An error in Keywork itself ends so, too: the caller got no answer,
   * and a fifth code would be one that no script expects.
   */
  static final int WRONG_USAGE = 2;

  /**
   * Some input could not be read, or somebody interrupted before all of it was. This outweighs
   * findings, since they may be incomplete.
   */
  static final int UNREAD = 3;

  private ExitCode() {}
}
