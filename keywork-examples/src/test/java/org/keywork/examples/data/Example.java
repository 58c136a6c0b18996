package org.keywork.examples.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.casefile.CaseFile;
import org.keywork.json.CaseFileReader;

/** The case files of the example data, by folder and name. */
final class Example {

  private static final Path DATA = Path.of("data");
  private static final String ENDING = ".json";

  private Example() {}

  static Path folder(String name) {
    return DATA.resolve(name);
  }

  static CaseFile read(String folder, String name) {
    try {
      return new CaseFileReader()
          .read(Files.readAllBytes(folder(folder).resolve(name + ENDING)))
          .value()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
