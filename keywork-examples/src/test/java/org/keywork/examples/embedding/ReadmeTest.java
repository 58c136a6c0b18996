package org.keywork.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code in the README is code of this module, and prints what the README says. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE = Path.of(
      "src", "main", "java", "org", "keywork", "examples", "embedding", "TwoKeyWorkers.java");

  @Test
  void the_code_in_the_readme_is_compiled() throws IOException {
    assertThat(unindented(Files.readString(SOURCE))).contains(unindented(block("java")));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void the_code_fits_into_thirty_lines() throws IOException {
    assertThat(block("java").lines().count()).isBetween(10L, 35L);
  }

  @Test
  void it_prints_what_the_readme_says() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    TwoKeyWorkers.printFindings(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block(""));
  }

  @Test
  void both_commands_are_those_that_ci_runs() throws IOException {
    String ci = Files.readString(Path.of("..", ".ci", "run"));

    assertThat(block("sh")).isEqualTo("mvn verify\n");
    assertThat(ci).contains("mvn verify").contains("keywork-examples/keywork check ");
  }

  /** The first block of the README that is fenced with a language, or with none. */
  private static String block(String language) throws IOException {
    Matcher fenced =
        Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(Files.readString(README));
    return fenced
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .findFirst()
        .orElseThrow();
  }
}
