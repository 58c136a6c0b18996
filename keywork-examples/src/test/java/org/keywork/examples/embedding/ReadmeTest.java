package org.keywork.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keywork.examples.cli.Main;

/** The code in the README is code of this module, and prints what the README says. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "keywork", "examples", "embedding");

  /**
   * An example, in the order of the README.
   *
   * @param name the class
   * @param place the place of its code among the blocks of code, and of what it prints among those
   */
  private record Example(String name, int place, Consumer<PrintStream> printing) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        new Example("TwoKeyWorkers", 0, TwoKeyWorkers::printFindings),
        new Example("WhatIsStillToAsk", 1, WhatIsStillToAsk::printDecision),
        new Example("WhoHasRoom", 2, WhoHasRoom::printAnswers),
        new Example("WhatIsDue", 3, WhatIsDue::printAgenda),
        new Example("BeforeTheHandover", 4, BeforeTheHandover::printConsequences),
        new Example("HowTheServiceStands", 5, HowTheServiceStands::printAssessment));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_code_in_the_readme_is_compiled(Example example) throws IOException {
    String source = Files.readString(SOURCES.resolve(example.name() + ".java"));

    assertThat(unindented(source)).contains(unindented(block("java", example.place())));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_code_is_short(Example example) throws IOException {
    assertThat(block("java", example.place()).lines().count()).isBetween(10L, 35L);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void it_prints_what_the_readme_says(Example example) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    example.printing().accept(new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(block("", example.place()));
  }

  @Test
  void the_first_command_is_that_of_the_build() throws IOException {
    String ci = Files.readString(Path.of("..", ".ci", "run"));

    assertThat(block("sh", 0)).isEqualTo("mvn verify\n");
    assertThat(ci).contains("mvn verify").contains("keywork-examples/keywork check ");
  }

  @Test
  void the_question_in_the_readme_is_answered() throws IOException {
    Matcher command =
        Pattern.compile("`keywork (decide [^`]*/[^`]*)`").matcher(Files.readString(README));
    assertThat(command.find()).isTrue();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    int code = Main.run(
        command.group(1).replace("keywork-examples/", "").split(" "),
        InputStream.nullInputStream(),
        out,
        out,
        Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    assertThat(code).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("What would settle it:");
  }

  /** A block of the README among those that are fenced with a language, or with none. */
  private static String block(String language, int place) throws IOException {
    Matcher fenced =
        Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(Files.readString(README));
    return fenced
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }
}
