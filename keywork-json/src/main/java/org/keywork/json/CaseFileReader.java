package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.casefile.CaseFile;
import org.keywork.rule.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

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

  private static final DocumentKind KIND = DocumentKind.CASE_FILE;

  private final Limits limits;
  private final ObjectReader reader;

  /** A reader within {@link Limits#STANDARD}. */
  public CaseFileReader() {
    this(Limits.STANDARD);
  }

  /** A reader within limits. */
  public CaseFileReader(Limits limits) {
    this.limits = limits;
    this.reader = KeyworkModule.strictMapper(limits).build().readerFor(CaseFile.class);
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<CaseFile> read(byte[] document) {
    return DocumentText.read(document, limits, this::readText);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<CaseFile> read(InputStream document) throws IOException {
    return read(DocumentText.bytes(document, limits));
  }

  private Read<CaseFile> readText(String text) {
    if (!HalfCharacters.mayBeIn(text)) {
      Optional<CaseFile> file = readTrusting(text);
      if (file.isPresent()) {
        return new Read.Accepted<>(file.get());
      }
    }
    return readInspecting(text);
  }

  /** The quick way: all is well, or nothing is known but that it is not. */
  private Optional<CaseFile> readTrusting(String text) {
    try {
      return Optional.ofNullable(bound(text));
    } catch (RuntimeException e) {
      return Optional.empty(); // The careful way tells why.
    }
  }

  private @Nullable CaseFile bound(String text) {
    try (JsonParser parser = reader.createParser(text)) {
      boolean ours = parser.nextToken() == JsonToken.START_OBJECT
          && DocumentKind.PROPERTY.equals(parser.nextName())
          && KIND.header().equals(parser.nextStringValue());
      if (!ours) {
        return null;
      }
      parser.nextToken();
      return reader.readValue(parser);
    }
  }

  /** The careful way: every problem, each where it is. */
  Read<CaseFile> readInspecting(String text) {
    Opened opened = Opened.of(text, KIND, limits);
    List<Problem> problems = new ArrayList<>(opened.problems());
    if (opened.root() == null) {
      return new Read.Refused<>(problems);
    }
    Inspection inspection = new Inspection(text, opened.document(), reader);
    inspection.document((Shape.Value) Shapes.of(CaseFile.class));
    problems.addAll(inspection.problems());
    return problems.isEmpty() ? made(text, inspection) : new Read.Refused<>(problems);
  }

  private Read<CaseFile> made(String text, Inspection inspection) {
    try {
      CaseFile file = bound(text);
      if (file != null) {
        return new Read.Accepted<>(file);
      }
      inspection.add(Problem.Code.CONTRADICTION, Location.here(), Wording.CONTRADICTION);
    } catch (RuntimeException e) {
      inspection.contradiction(e, Location.here());
    }
    return new Read.Refused<>(inspection.problems());
  }
}
