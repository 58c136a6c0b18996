package org.keywork.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keywork.rule.Location;
import org.keywork.source.Citation;
import org.keywork.source.Force;
import org.keywork.source.Statement;

/** How the command says what it says often. */
final class Words {

  private Words() {}

  static String of(Force force) {
    return force.name().toLowerCase(Locale.ROOT);
  }

  /** A number of things, such as {@code 1 family} and {@code 2 families}. */
  static String count(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  /** The JSON Pointer; the whole document has an empty one, which nobody would see. */
  static String of(Location at) {
    String pointer = at.pointer();
    return pointer.isEmpty() ? "(the whole file)" : pointer;
  }

  /** The same in brackets, after what stands there. */
  static String inBrackets(Location at) {
    String place = of(at);
    return place.startsWith("(") ? place : "(" + place + ")";
  }

  /** Numbers of statements as they are written, such as {@code R007, R258}. */
  static String codes(List<Integer> statements) {
    return statements.stream().map(Words::code).collect(Collectors.joining(", "));
  }

  static String code(int statement) {
    return String.format(Locale.ROOT, "R%03d", statement);
  }

  /** Where a statement is written. */
  static String places(Statement statement) {
    return joined(statement.citations());
  }

  static String joined(List<Citation> citations) {
    return citations.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }
}
