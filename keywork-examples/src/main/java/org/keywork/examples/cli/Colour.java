package org.keywork.examples.cli;

/** When text is coloured. */
enum Colour {
  /** On a terminal that shows it, unless NO_COLOR says otherwise. */
  AUTO,
  ALWAYS,
  NEVER;

  /** What to write with, on something that shows colour or does not. */
  Ink ink(boolean showsColour) {
    return this == ALWAYS || (this == AUTO && showsColour) ? Ink.ANSI : Ink.NONE;
  }
}
