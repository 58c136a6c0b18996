package org.keywork.examples.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keywork.rule.Answer;

/** The tables in the README of a folder. */
final class ReadmeTable {

  private ReadmeTable() {}

  /** The cells of each row, without the marks that make a name stand out. */
  static List<List<String>> rows(String folder) throws IOException {
    try (Stream<String> lines = Files.lines(readme(folder))) {
      return cells(lines);
    }
  }

  /** The same of the one table under a heading. */
  static List<List<String>> rows(String folder, String heading) throws IOException {
    try (Stream<String> lines = Files.lines(readme(folder))) {
      return cells(lines
          .dropWhile(line -> !line.equals("## " + heading))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## ")));
    }
  }

  private static Path readme(String folder) {
    return Example.folder(folder).resolve("README.md");
  }

  private static List<List<String>> cells(Stream<String> lines) {
    return lines
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.substring(1).split("\\|"))
            .map(cell -> cell.replace("`", "").strip())
            .toList())
        .toList();
  }

  /** What a cell lists; nothing where it says none. */
  static List<String> listed(String cell) {
    return cell.equals("none") ? List.of() : List.of(cell.split(", "));
  }

  /** The same as the library names it. */
  static <E extends Enum<E>> List<E> listed(String cell, Class<E> type) {
    return listed(cell).stream().map(each -> Enum.valueOf(type, code(each))).toList();
  }

  /** The answer with which a cell begins. */
  static Answer answer(String cell) {
    return Answer.valueOf(code(cell.split(" \\(", 2)[0]));
  }

  /** What a cell says as the library names it. */
  static String code(String words) {
    return words.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
