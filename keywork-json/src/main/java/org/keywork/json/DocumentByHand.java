package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.ObjectReader;

/**
 * How a document is read that no type of the domain has the shape of: it is inspected as a whole, and
 * then made into its value by hand.
 *
 * @param kind what such a document says it is
 * @param shape what it looks like
 * @param limits how long and how deep it may be
 * @param content what it says
 * @param <T> the value
 */
record DocumentByHand<T>(DocumentKind kind, Shape.Value shape, Limits limits, Content<T> content) {

  private static final ObjectReader READER =
      KeyworkModule.strictMapper().build().reader();

  /**
   * What a document says, besides its shape.
   *
   * @param <T> the value
   */
  @FunctionalInterface
  interface Content<T> {

    /**
     * Adds what its shape does not tell to what is wrong.
     *
     * @return makes the value; is asked only if nothing is wrong
     */
    Supplier<T> of(Written root, Inspection inspection);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  Read<T> read(byte[] document) {
    return DocumentText.read(document, limits, this::readText);
  }

  /** Reads a document to the end of a stream, which stays open. */
  Read<T> read(InputStream document) throws IOException {
    return read(DocumentText.bytes(document, limits));
  }

  /** Reads a text: every problem, each where it is. */
  Read<T> readText(String text) {
    Opened opened = Opened.of(text, kind, limits);
    if (opened.root() == null) {
      return new Read.Refused<>(opened.problems());
    }
    Inspection inspection = new Inspection(text, opened.document(), READER);
    inspection.document(shape);
    Supplier<T> value = content.of(opened.document(), inspection);
    List<Problem> problems = opened.problemsWith(inspection.problems());
    return problems.isEmpty() ? new Read.Accepted<>(value.get()) : new Read.Refused<>(problems);
  }
}
