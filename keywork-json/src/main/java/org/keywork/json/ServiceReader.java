package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import org.keywork.service.KeyWorkerService;

/**
 * Reads documents of the kind {@code service/1}: the record of one key worker service.
 *
 * <pre>{@code
 * {
 *   "keywork": "service/1",
 *   "id": "north",
 *   "agencies": [{"id": "trust", "kind": "health", "sector": "statutory"}],
 *   "sharing": {"jointPolicy": {"inPlace": true, "since": "2026-01-01"}, "signedBy": ["trust"]}
 * }
 * }</pre>
 *
 * <p>Bad input is an answer and never an exception. A reader keeps nothing from one document to the
 * next and may be used by several threads at once; make one and keep it.
 *
 * @since 0.1
 */
public final class ServiceReader {

  private final DocumentReader<KeyWorkerService> reader;

  /** A reader within {@link Limits#STANDARD}. */
  public ServiceReader() {
    this(Limits.STANDARD);
  }

  /** A reader within limits. */
  public ServiceReader(Limits limits) {
    this.reader = new DocumentReader<>(DocumentKind.SERVICE, KeyWorkerService.class, limits);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<KeyWorkerService> read(byte[] document) {
    return reader.read(document);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<KeyWorkerService> read(InputStream document) throws IOException {
    return reader.read(document);
  }

  /** The careful way: every problem, each where it is. */
  Read<KeyWorkerService> readInspecting(String text) {
    return reader.readInspecting(text);
  }
}
