package org.keywork.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One document of several in a stream, before anybody has read what it says.
 *
 * <p>Places in it are told as places in the stream: the line is that of the file.
 *
 * @since 0.1
 */
public final class StreamedDocument {

  private final int number;
  private final Position begins;
  private final byte[] content;
  private final @Nullable Problem problem;

  private StreamedDocument(int number, Position begins, byte[] content, @Nullable Problem problem) {
    this.number = number;
    this.begins = begins;
    this.content = content;
    this.problem = problem;
  }

  /** A document that may be read. */
  static StreamedDocument of(int number, Position begins, byte[] content) {
    return new StreamedDocument(number, begins, content, null);
  }

  /** A document that cannot be read, whatever it says. */
  static StreamedDocument refused(int number, Problem problem) {
    return new StreamedDocument(number, problem.position(), new byte[0], problem);
  }

  /** The how-manieth it is in its stream, counted from 1. */
  public int number() {
    return number;
  }

  /** Where it begins in its stream. */
  public Position begins() {
    return begins;
  }

  /** How many bytes it has that may be read; none if it cannot be read, whatever it says. */
  public int length() {
    return content.length;
  }

  /** Where its values stand in the stream. */
  public Positions positions() {
    return Positions.of(content, begins);
  }

  /**
   * Reads what it says. The places of problems are those in the stream.
   *
   * @param reader what reads it, such as {@code new CaseFileReader()::read}
   */
  public <T> Read<T> read(Function<byte[], Read<T>> reader) {
    if (problem != null) {
      return new Read.Refused<>(List.of(problem));
    }
    Read<T> read = reader.apply(content);
    return read.problems().isEmpty()
        ? read
        : new Read.Refused<>(read.problems().stream().map(this::seen).toList());
  }

  private Problem seen(Problem found) {
    return Problem.of(
        found.code(), found.position().seenFrom(begins), found.at(), found.sentence());
  }
}
