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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.examples.cli.Main;
import org.keywork.json.BaselineReader;
import org.keywork.json.DocumentKind;
import org.keywork.json.PolicyReader;
import org.keywork.json.Read;
import org.keywork.json.WaiversReader;
import org.keywork.rule.RuleBook;

/** The commands in the README end as it says, and the documents in it are read. */
class ReadmePipelineTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^keywork-examples/keywork (.*?) +# exits with ([0-3])$");
  private static final Pattern FILE_OF_THE_READER =
      Pattern.compile("(.*=)?([a-z]+\\.(?:json|xml|md|sarif))");

  @TempDir
  private Path folder;

  @Test
  void every_command_ends_with_the_exit_code_that_stands_beside_it() throws IOException {
    Files.writeString(folder.resolve("ours.json"), document(DocumentKind.POLICY));

    for (Matcher command : commands()) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      int code = run(command.group(1), printed);

      assertThat(code)
          .as("%s%n%s", command.group(), printed.toString(StandardCharsets.UTF_8))
          .isEqualTo(code(command));
    }
  }

  @Test
  void every_command_says_how_it_ends() throws IOException {
    assertThat(Files.readString(README).lines())
        .filteredOn(line -> line.startsWith("keywork-examples/keywork "))
        .hasSizeGreaterThan(5)
        .allMatch(line -> COMMAND.matcher(line).matches());
  }

  @Test
  void the_waivers_are_those_of_the_example_and_are_read() throws IOException {
    String waivers = document(DocumentKind.WAIVERS);

    assertThat(waivers).isEqualTo(Files.readString(Path.of("data", "pembrokeshire-waivers.json")));
    assertRead(new WaiversReader(RuleBooks.latest())::read, waivers);
  }

  @Test
  void the_policy_is_read() throws IOException {
    RuleBook book = RuleBooks.latest();

    assertRead(new PolicyReader(book, Policies::named)::read, document(DocumentKind.POLICY));
  }

  @Test
  void the_baseline_is_read_and_is_part_of_what_is_written() throws IOException {
    String baseline = document(DocumentKind.BASELINE);
    Path written = folder.resolve("known.json");
    run(
        "check --write-baseline known.json keywork-examples/data/pembrokeshire",
        new ByteArrayOutputStream());

    assertRead(new BaselineReader()::read, baseline);
    assertThat(Files.readAllLines(written))
        .map(line -> line.replaceFirst(",$", ""))
        .containsSubsequence(
            baseline.lines().map(line -> line.replaceFirst(",$", "")).toList());
  }

  @Test
  void every_kind_of_document_stands_in_the_map() throws IOException {
    String readme = Files.readString(README);

    assertThat(DocumentKind.values())
        .allMatch(kind -> readme.contains("\n| `" + kind.code() + "` | "));
  }

  private static void assertRead(Function<byte[], Read<?>> reader, String document) {
    Read<?> read = reader.apply(document.getBytes(StandardCharsets.UTF_8));

    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isPresent();
  }

  private static List<Matcher> commands() throws IOException {
    return Files.readString(README)
        .lines()
        .map(COMMAND::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  private static int code(Matcher command) {
    return Integer.parseInt(command.group(2));
  }

  /** Runs a command with the reader's own files in a folder of their own. */
  private int run(String command, ByteArrayOutputStream printed) {
    String[] words = command.replace("keywork-examples/", "").split(" ");
    for (int i = 0; i < words.length; i++) {
      Matcher file = FILE_OF_THE_READER.matcher(words[i]);
      if (file.matches()) {
        words[i] = Optional.ofNullable(file.group(1)).orElse("") + folder.resolve(file.group(2));
      }
    }
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Main.run(words, InputStream.nullInputStream(), out, out, TODAY);
  }

  /** The document of this kind that the README shows. */
  private static String document(DocumentKind kind) throws IOException {
    return Pattern.compile("(?ms)^```json\\n(.*?)^```$")
        .matcher(Files.readString(README))
        .results()
        .map(block -> block.group(1))
        .filter(block -> block.contains("\"keywork\": \"" + kind.header() + "\""))
        .findFirst()
        .orElseThrow();
  }
}
