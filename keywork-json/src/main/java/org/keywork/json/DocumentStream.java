package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The documents in a stream, one after the other.
 *
 * <pre>{@code
 * DocumentStream documents = DocumentStream.of(in, Limits.STANDARD);
 * for (var next = documents.next(); next.isPresent(); next = documents.next()) {
 *   Read<CaseFile> read = next.get().read(reader::read);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class DocumentStream {

  private final InputStream in;
  private final Limits limits;
  private boolean atTheEnd;

  private DocumentStream(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** The documents in a stream, which stays open. */
  public static DocumentStream of(InputStream in, Limits limits) {
    return new DocumentStream(in, limits);
  }

  /**
   * The next document; empty after the last.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<StreamedDocument> next() throws IOException {
    if (atTheEnd) {
      return Optional.empty();
    }
    atTheEnd = true;
    return Optional.of(StreamedDocument.of(1, Position.START, DocumentText.bytes(in, limits)));
  }
}
