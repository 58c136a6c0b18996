package org.keywork.examples.data;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keywork.rule.Answer;

/** The table in the README of a folder. */
final class ReadmeTable {

  private ReadmeTable() {}

  /** The cells of each row, without the marks that make a name stand out. */
  static List<List<String>> rows(String folder) throws IOException {
    try (Stream<String> lines = Files.lines(Example.folder(folder).resolve("README.md"))) {
      return lines
          .filter(line -> line.startsWith("| `"))
          .map(line -> Arrays.stream(line.substring(1).split("\\|"))
              .map(cell -> cell.replace("`", "").strip())
              .toList())
          .toList();
    }
  }

  /** The answer with which a cell begins. */
  static Answer answer(String cell) {
    return Answer.valueOf(code(cell.split(" \\(", 2)[0]));
  }

  /** What a cell says as the library names it. */
  static String code(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_');
  }
}
