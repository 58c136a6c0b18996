package org.keywork.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is measured: the documents, the same bound to values, and who looks at them. */
@State(Scope.Benchmark)
public class Measured {

  private static final int DOCUMENTS = 320;

  /** Where the example data is, seen from the folder in which the benchmarks are started. */
  private static final Path FULL_RECORD =
      Path.of("keywork-examples/data/pembrokeshire/w01-as-the-service-works.json");

  final Binding binding = new Binding();
  final BookContestant twentyFour = new BookContestant(TwentyFour.keywork());
  final BookContestant wholeBook = new BookContestant(Keywork.guidance());
  final Keywork twentyFourRules = TwentyFour.keywork();
  final Keywork allRules = Keywork.guidance();
  final CaseFile fullRecord = binding.read(bytes(FULL_RECORD));

  private final List<byte[]> documents = Documents.of(Documents.SEED, DOCUMENTS);
  private final List<CaseFile> files = documents.stream().map(binding::read).toList();
  private final List<CaseFile> clear = files.stream()
      .filter(file -> allRules.check(file, Documents.AS_OF).findings().isEmpty())
      .toList();
  private int next;

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Start the benchmarks in the top folder of the project, where " + file + " is.", e);
    }
  }

  /** One document after another, and again from the first. */
  byte[] document() {
    return documents.get(place(documents.size()));
  }

  /** The same, bound already. */
  CaseFile file() {
    return files.get(place(files.size()));
  }

  /** The same of those in which nothing is wrong. */
  CaseFile clearFile() {
    return clear.get(place(clear.size()));
  }

  private int place(int of) {
    next = next + 1 < of ? next + 1 : 0;
    return next;
  }
}
