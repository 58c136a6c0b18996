package org.keywork.examples.cli;

/** The command was used or configured in a way that cannot work. The message is a full sentence. */
class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUse(String sentence) {
    super(sentence);
  }
}
