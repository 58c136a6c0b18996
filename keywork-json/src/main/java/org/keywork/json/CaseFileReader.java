package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import org.keywork.casefile.CaseFile;

/**
 * Reads documents of the kind {@code case-file/1}.
 *
 * <pre>{@code
 * Read<CaseFile> read = new CaseFileReader().read(bytes);
 * read.value().ifPresent(file -> ...);                        // the case file
 * read.problems().forEach(problem -> log(problem.toString())); // or why it was refused
 * }</pre>
 *
 * <p>Bad input is an answer and never an exception. A reader keeps nothing from one document to the
 * next and may be used by several threads at once; make one and keep it.
 *
 * @since 0.1
 */
public final class CaseFileReader {

  private final DocumentReader<CaseFile> reader;

  /** A reader within {@link Limits#STANDARD}. */
  public CaseFileReader() {
    this(Limits.STANDARD);
  }

  /** A reader within limits. */
  public CaseFileReader(Limits limits) {
    this.reader = new DocumentReader<>(DocumentKind.CASE_FILE, CaseFile.class, limits);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<CaseFile> read(byte[] document) {
    return reader.read(document);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<CaseFile> read(InputStream document) throws IOException {
    return reader.read(document);
  }

  /** The careful way: every problem, each where it is. */
  Read<CaseFile> readInspecting(String text) {
    return reader.readInspecting(text);
  }
}
