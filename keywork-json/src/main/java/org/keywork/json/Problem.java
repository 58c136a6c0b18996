package org.keywork.json;

import java.util.Objects;
import org.keywork.rule.Location;
import org.keywork.rule.WireName;

/**
 * One reason why a document was refused.
 *
 * <p>The sentence never repeats what the document says about a person. It quotes nothing but ids
 * that are valid as ids, and properties and codes that the library knows; one that it does not know
 * may be a name, so that only line and column lead to it.
 *
 * @param code what kind of problem it is
 * @param line the line of the value, counted from 1; that of the object around it where it is missing,
 *     and that of the name where a property is not known
 * @param column the column in the line, counted from 1 as {@link Position} says
 * @param at the value, as far as it can be named; a property that is not known is told by the object
 *     around it
 * @param sentence what is wrong and what was expected, as one full sentence
 * @since 0.1
 */
public record Problem(Code code, int line, int column, Location at, String sentence)
    implements Comparable<Problem> {

  /** The kinds of problem. */
  public enum Code {
    /** There is nothing in it. */
    EMPTY,
    /** It is longer than the limit. */
    TOO_LONG,
    /** It is not UTF-8. */
    NOT_UTF_8,
    /** It is not JSON. */
    NOT_JSON,
    /** It ends before it is complete. */
    BROKEN_OFF,
    /** What is compressed is damaged or not there to its end. */
    DAMAGED,
    /** In a stream: so much goes by without any document ending that the rest was given up. */
    ENDLESS,
    /** The name of a property is longer than the limit. */
    NAME_TOO_LONG,
    /** A number is longer than the limit. */
    NUMBER_TOO_LONG,
    /** Objects and lists are nested deeper than the limit. */
    TOO_DEEP,
    /** It holds more names, values and brackets than the limit. */
    TOO_MANY_PARTS,
    /** More is wrong with it than is told. */
    TOO_MANY_PROBLEMS,
    /** Something follows after the end. */
    TRAILING_TEXT,
    /** It is another document than was asked for, in another version, or does not say so first. */
    WRONG_DOCUMENT,
    /** There is no such property. */
    UNKNOWN_PROPERTY,
    /** A property stands in one object twice. */
    DUPLICATE_PROPERTY,
    /** A property that must be there is not. */
    MISSING_PROPERTY,
    /** Null, where absent things are left out. */
    NULL_VALUE,
    /** A number where a text is expected, and the like. */
    WRONG_TYPE,
    /** No day of the calendar. */
    WRONG_DATE,
    /** No length of time. */
    WRONG_LENGTH_OF_TIME,
    /** No constant of a vocabulary. */
    UNKNOWN_CODE,
    /** A setting outside the bounds of its parameter. */
    OUT_OF_BOUNDS,
    /** A rule that a policy cannot switch off: a must, or one that is no longer in use. */
    NOT_TO_BE_SWITCHED_OFF,
    /** Parts that cannot stand together: an end before its start, a reference to nobody. */
    CONTRADICTION;

    /** The code as it is written, such as {@code unknown-property}. */
    public String code() {
      return WireName.of(this);
    }
  }

  /** Refuses a missing part. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(sentence, "sentence");
  }

  static Problem of(Code code, Position position, Location at, String sentence) {
    return new Problem(code, position.line(), position.column(), at, sentence);
  }

  /** The place in the text. */
  public Position position() {
    return new Position(line, column);
  }

  /** In the order of the document. */
  @Override
  public int compareTo(Problem other) {
    return position().compareTo(other.position());
  }

  /** Line, column, place and sentence. */
  @Override
  public String toString() {
    String pointer = at.pointer();
    return line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer) + " " + sentence;
  }
}
