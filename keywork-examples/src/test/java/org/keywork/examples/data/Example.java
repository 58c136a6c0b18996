package org.keywork.examples.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.json.CaseFileReader;
import org.keywork.json.PolicyReader;
import org.keywork.json.ProposalReader;
import org.keywork.json.ServiceReader;
import org.keywork.rule.LocalPolicy;
import org.keywork.service.KeyWorkerService;

/** The example data, by folder and name. */
final class Example {

  /** The folder that holds what is in none of its folders. */
  static final String ROOT = "";

  private static final Path DATA = Path.of("data");
  private static final String ENDING = ".json";

  private Example() {}

  static Path folder(String name) {
    return DATA.resolve(name);
  }

  static CaseFile read(String folder, String name) {
    return new CaseFileReader().read(bytes(folder, name)).value().orElseThrow();
  }

  static KeyWorkerService service(String folder, String name) {
    return new ServiceReader().read(bytes(folder, name)).value().orElseThrow();
  }

  static ProposedChange proposal(String folder, String name) {
    return new ProposalReader().read(bytes(folder, name)).value().orElseThrow();
  }

  static LocalPolicy policy(String folder, String name) {
    return new PolicyReader(RuleBooks.latest(), Policies::named)
        .read(bytes(folder, name))
        .value()
        .orElseThrow();
  }

  private static byte[] bytes(String folder, String name) {
    try {
      return Files.readAllBytes(folder(folder).resolve(name + ENDING));
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
