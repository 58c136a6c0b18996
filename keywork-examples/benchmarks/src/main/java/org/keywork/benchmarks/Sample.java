package org.keywork.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVRecord;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.json.CaseFileReader;
import org.keywork.rule.Report;

/**
 * Documents of one kind, as they are on average.
 *
 * @param kind what they are
 * @param documents how many
 * @param bytes how long
 * @param findings what the whole book finds in one
 * @param questions what it has to leave open of one
 */
record Sample(String kind, int documents, double bytes, double findings, double questions) {

  static final String TABLE = "documents.csv";
  static final List<String> HEADER = List.of("kind", "documents", "bytes", "findings", "questions");

  /** Those that are measured, one in ten of which holds a fault. */
  static final String GENERATED = "generated, all";

  /** Those of them in which nothing is wrong. */
  static final String CLEAR = "generated, without a fault";

  /** The example of a record that is complete. */
  static final String COMPLETE = "complete";

  /** Where that is, seen from the folder in which the benchmarks are started. */
  private static final Path COMPLETE_FILE =
      Path.of("keywork-examples/data/complete/nothing-left-open.json");

  static Sample of(CSVRecord row) {
    return new Sample(
        row.get("kind"),
        Integer.parseInt(row.get("documents")),
        Double.parseDouble(row.get("bytes")),
        Double.parseDouble(row.get("findings")),
        Double.parseDouble(row.get("questions")));
  }

  List<Object> row() {
    return List.of(
        kind,
        documents,
        Figure.rounded(bytes, 0),
        Figure.rounded(findings, 2),
        Figure.rounded(questions, 2));
  }

  /** The document of a record that is complete. */
  static byte[] completeDocument() {
    try {
      return Files.readAllBytes(COMPLETE_FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Start the benchmarks in the top folder of the project, where " + COMPLETE_FILE + " is.",
          e);
    }
  }

  /** All that are measured, by kind. */
  static List<Sample> all() {
    return List.of(of(GENERATED, Documents.measured()), withoutFault(), complete());
  }

  static Sample withoutFault() {
    return of(CLEAR, Documents.withoutFault());
  }

  static Sample complete() {
    return of(COMPLETE, List.of(completeDocument()));
  }

  /** Each of those that hold a fault. */
  static List<Sample> withFault() {
    return Documents.withFault().stream()
        .map(each -> of("with a fault", List.of(each)))
        .toList();
  }

  private static Sample of(String kind, List<byte[]> documents) {
    Keywork keywork = Keywork.guidance();
    CaseFileReader reader = new CaseFileReader();
    List<Report> reports = documents.stream()
        .map(each -> reader.read(each).value().orElseThrow())
        .map((CaseFile file) -> keywork.check(file, Documents.AS_OF))
        .toList();
    return new Sample(
        kind,
        documents.size(),
        mean(documents, each -> each.length),
        mean(reports, each -> each.findings().size()),
        mean(reports, each -> each.counts().cannotTell()));
  }

  private static <T> double mean(List<T> of, ToLongFunction<T> what) {
    return of.stream().mapToLong(what).average().orElseThrow();
  }
}
