package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import org.keywork.casefile.ProposedChange;

/**
 * Reads documents of the kind {@code proposal/1}: a change that is proposed for one family.
 *
 * <pre>{@code
 * {
 *   "keywork": "proposal/1",
 *   "caseFile": "F-0042",
 *   "proposal": {
 *     "kind": "handover",
 *     "outgoing": "p-1",
 *     "incoming": "p-2",
 *     "incomingBeginsOn": "2026-12-01",
 *     "incomingLeadsOn": "2026-12-07",
 *     "outgoingEndsOn": "2026-12-18"
 *   }
 * }
 * }</pre>
 *
 * <p>Another one is of the kind {@code step-down}, with its {@code step}, or {@code exit}, with its
 * {@code plan}. Whether a proposal fits its case file shows once it is held against that.
 *
 * <p>Bad input is an answer and never an exception. A reader keeps nothing from one document to the
 * next and may be used by several threads at once; make one and keep it.
 *
 * @since 0.1
 */
public final class ProposalReader {

  private final DocumentReader<ProposedChange> reader;

  /** A reader within {@link Limits#STANDARD}. */
  public ProposalReader() {
    this(Limits.STANDARD);
  }

  /** A reader within limits. */
  public ProposalReader(Limits limits) {
    this.reader = new DocumentReader<>(DocumentKind.PROPOSAL, ProposedChange.class, limits);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<ProposedChange> read(byte[] document) {
    return reader.read(document);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<ProposedChange> read(InputStream document) throws IOException {
    return reader.read(document);
  }

  /** The careful way: every problem, each where it is. */
  Read<ProposedChange> readInspecting(String text) {
    return reader.readInspecting(text);
  }
}
