package org.keywork.examples.cli;

import org.keywork.json.Problem;
import org.keywork.rule.Location;

/**
 * A reason why an input could not be read.
 *
 * @param file the name of the input
 * @param line the line, counted from 1; 0 where the reason is about the whole input
 * @param column the column, counted from 1; 0 where the reason is about the whole input
 * @param at where in the document
 * @param sentence what is wrong, as a full sentence without personal data
 */
record Unread(String file, int line, int column, Location at, String sentence) {

  /** A reason that is about the whole input. */
  static Unread whole(String file, String sentence) {
    return new Unread(file, 0, 0, Location.here(), sentence);
  }

  /** A reason that is about a place in a document. */
  static Unread at(String file, Problem problem) {
    return new Unread(file, problem.line(), problem.column(), problem.at(), problem.sentence());
  }

  /** Whether it is about the whole input. */
  boolean isWhole() {
    return line == 0;
  }

  /** The way of compilers: file, line and column, as far as there are such. */
  String inFile() {
    return file + (isWhole() ? "" : ":" + line + ":" + column);
  }

  /** The same with pointer and sentence. */
  String inOneLine() {
    String pointer = at.pointer();
    return inFile() + ": " + (pointer.isEmpty() ? "" : pointer + ": ") + sentence;
  }
}
