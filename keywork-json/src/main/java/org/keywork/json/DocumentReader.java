package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.rule.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/**
 * Reads documents of one kind, in up to three ways: a quick one that takes what is usual, a trusting one
 * that takes whatever is sound, and a careful one that tells what is not.
 *
 * @param <T> the values they are read into
 */
final class DocumentReader<T> {

  private final DocumentKind kind;
  private final Class<T> type;
  private final Limits limits;
  private final InOneGo<T> quick;
  private @Nullable ObjectReader strict;

  /**
   * A reader within limits.
   *
   * @param kind what its documents say they are
   * @param type what they are read into
   */
  DocumentReader(DocumentKind kind, Class<T> type, Limits limits) {
    this.kind = kind;
    this.type = type;
    this.limits = limits;
    this.quick = new InOneGo<>(kind, type, limits);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  Read<T> read(byte[] document) {
    Optional<T> value = quick.read(document);
    if (value.isPresent()) {
      return new Read.Accepted<>(value.get());
    }
    return DocumentText.read(document, limits, this::readText);
  }

  /** Reads a document to the end of a stream, which stays open. */
  Read<T> read(InputStream document) throws IOException {
    return read(DocumentText.bytes(document, limits));
  }

  /** Made at first need, for it takes far longer than to read a document. */
  private synchronized ObjectReader strict() {
    if (strict == null) {
      strict = KeyworkModule.strictMapper(limits).build().readerFor(type);
    }
    return strict;
  }

  private Read<T> readText(String text) {
    if (!HalfCharacters.mayBeIn(text)) {
      Optional<T> value = readTrusting(text);
      if (value.isPresent()) {
        return new Read.Accepted<>(value.get());
      }
    }
    return readInspecting(text);
  }

  /** The trusting way: all is well, or nothing is known but that it is not. */
  private Optional<T> readTrusting(String text) {
    try {
      return Optional.ofNullable(bound(text));
    } catch (RuntimeException e) {
      return Optional.empty(); // The careful way tells why.
    }
  }

  private @Nullable T bound(String text) {
    ObjectReader reader = strict();
    try (JsonParser parser = reader.createParser(text)) {
      boolean ours = parser.nextToken() == JsonToken.START_OBJECT
          && DocumentKind.PROPERTY.equals(parser.nextName())
          && kind.header().equals(parser.nextStringValue());
      if (!ours) {
        return null;
      }
      parser.nextToken();
      return reader.readValue(parser);
    }
  }

  /** The careful way: every problem, each where it is. */
  Read<T> readInspecting(String text) {
    Opened opened = Opened.of(text, kind, limits);
    if (opened.root() == null) {
      return new Read.Refused<>(opened.problems());
    }
    Inspection inspection = new Inspection(text, opened.document(), strict());
    inspection.document((Shape.Value) Shapes.of(type));
    List<Problem> problems = opened.problemsWith(inspection.problems());
    return problems.isEmpty() ? made(text, inspection) : new Read.Refused<>(problems);
  }

  private Read<T> made(String text, Inspection inspection) {
    try {
      T value = bound(text);
      if (value != null) {
        return new Read.Accepted<>(value);
      }
      inspection.add(Problem.Code.CONTRADICTION, Location.here(), Wording.CONTRADICTION);
    } catch (RuntimeException e) {
      inspection.contradiction(e, Location.here());
    }
    return new Read.Refused<>(inspection.problems());
  }
}
