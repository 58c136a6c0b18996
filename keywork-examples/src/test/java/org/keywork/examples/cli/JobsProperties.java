package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** How many documents are checked at once is to be seen nowhere but on the clock. */
class JobsProperties {

  private Path folder = Path.of("");

  @BeforeTry
  void emptyFolder() throws IOException {
    folder = Files.createTempDirectory("jobs");
  }

  @AfterTry
  void removeFolder() throws IOException {
    for (Path file : Folder.of(folder).documents()) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  @Property(tries = 30)
  void any_number_of_jobs_gives_the_same_results_and_complaints_and_exit_code(
      @ForAll("inputs") List<List<String>> inputs,
      @ForAll @IntRange(min = 2, max = 9) int jobs,
      @ForAll("formats") String format)
      throws IOException {
    for (int i = 0; i < inputs.size(); i++) {
      Files.writeString(
          folder.resolve((char) ('a' + i) + ".ndjson"), String.join("\n", inputs.get(i)));
    }

    assertThat(check(jobs, format)).isEqualTo(check(1, format));
  }

  private Run check(int jobs, String format) {
    return Run.of(
        Invented.practice(),
        "check",
        "--jobs",
        Integer.toString(jobs),
        "--format",
        format,
        folder.toString(),
        folder.resolve("no-such-file.json").toString());
  }

  /** Families, what is none, and what nobody foresaw; enough of them to fill what may wait. */
  @Provide
  Arbitrary<List<List<String>>> inputs() {
    Arbitrary<String> document =
        Arbitraries.of("clear", "clear", "stale", "alone", "broken", "boom", "[clear,");
    return document.list().ofMaxSize(200).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> formats() {
    return Arbitraries.of("text", "json", "sarif", "junit", "csv");
  }
}
