package org.keywork.examples.cli;

/**
 * Results cannot be written where they should go. Whoever reads one document after the other must not
 * take this for a fault of the document at hand and go on: what was lost is lost.
 */
final class Unwritable extends WrongUse {

  private static final long serialVersionUID = 1L;

  Unwritable(String sentence) {
    super(sentence);
  }
}
