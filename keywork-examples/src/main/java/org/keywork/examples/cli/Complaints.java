package org.keywork.examples.cli;

/**
 * Says on the standard error why something was not looked at.
 *
 * @param terminal whose standard error it is
 */
record Complaints(Terminal terminal) implements CheckListener {

  @Override
  public void unread(Unread unread) {
    terminal.complain(unread.inOneLine());
  }

  @Override
  public void ends(CheckEnd end) {
    if (!end.complete()) {
      terminal.complain("keywork: The check was interrupted; the rest was not looked at.");
    }
  }
}
