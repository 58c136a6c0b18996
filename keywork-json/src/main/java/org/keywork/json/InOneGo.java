package org.keywork.json;

import java.util.List;
import java.util.Optional;

/**
 * The quick way through a document: from its bytes, without a look back, into the builders of the values.
 * It takes nothing that the careful way refuses. Whatever is wrong it leaves to that way, and also what
 * is sound but seldom written: escapes, a kind that does not come first, very long documents.
 *
 * @param <T> the values
 */
final class InOneGo<T> {

  private static final KnownNames FIRST = new KnownNames(List.of(DocumentKind.PROPERTY));

  private final KnownNames header;
  private final Class<T> type;
  private final Limits limits;

  /**
   * The quick way within limits.
   *
   * @param kind what the documents say they are
   * @param type what they are read into
   */
  InOneGo(DocumentKind kind, Class<T> type, Limits limits) {
    this.header = new KnownNames(List.of(kind.header()));
    this.type = type;
    this.limits = limits;
  }

  /** The value; empty if the document stands otherwise, or is wrong. */
  Optional<T> read(byte[] document) {
    if (document.length > Math.min(limits.longestInBytes(), Scan.MOST_PARTS)) {
      return Optional.empty(); // A part takes a byte at least, so that these need not be counted.
    }
    try {
      return Optional.of(value(new Bytes(document, limits)));
    } catch (RuntimeException e) {
      return Optional.empty(); // The careful way tells why.
    }
  }

  private T value(Bytes text) {
    if (!text.opens('{', '}')) {
      throw new Otherwise();
    }
    text.name(FIRST);
    text.code(header);
    PartsMaker maker = (PartsMaker) Makers.of(Shapes.of(type));
    Object value = maker.rest(text, text.goesOn('}'));
    text.end();
    return type.cast(value);
  }
}
