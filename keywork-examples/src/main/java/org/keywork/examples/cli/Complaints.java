package org.keywork.examples.cli;

/**
 * Says on the standard error why something could not be read.
 *
 * @param terminal whose standard error it is
 */
record Complaints(Terminal terminal) implements CheckListener {

  @Override
  public void unread(Unread unread) {
    terminal.complain(unread.inOneLine());
  }
}
