package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody at a terminal sees while a check takes long. */
class ProgressTest {

  private static final String AS_OF = "--as-of=2026-11-22";

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Duration each = Duration.ofMillis(400);

  @BeforeEach
  void threeFamilies() throws IOException {
    Files.writeString(folder.resolve("a.json"), "clear");
    Files.writeString(folder.resolve("b.json"), "alone");
    Files.writeString(folder.resolve("c.json"), "stale");
  }

  /** The clock is looked at when the check begins, for each file, and for each document. */
  @Test
  void after_a_second_it_shows_how_far_it_is_and_at_the_end_how_long_it_took() {
    check(false, true, AS_OF, folder.toString());

    assertThat(text(err).replace("\r", "|")).isEqualTo("""
        |1 document, file 2 of 3, 0 findings, 0 a second\
        |2 documents, file 2 of 3, 1 finding, 1 a second\
        |2 documents, file 3 of 3, 1 finding, 1 a second\
        |3 documents, file 3 of 3, 2 findings, 1 a second\
        |                                                |\
        3 documents in 2 s, 1 a second.
        """);
  }

  @Test
  void it_is_written_a_few_times_a_second_and_not_more() {
    each = Duration.ofMillis(240);

    check(false, true, AS_OF, folder.toString(), folder + "/../" + folder.getFileName());

    assertThat(text(err).chars().filter(c -> c == '\r').count()).isEqualTo(3);
  }

  @Test
  void a_quick_check_shows_nothing() {
    each = Duration.ofMillis(100);

    check(false, true, AS_OF, folder.toString());

    assertThat(text(err)).isEmpty();
  }

  @Test
  void one_file_is_not_counted() {
    check(false, true, AS_OF, folder.resolve("a.json").toString(), "--progress", "always");
    each = Duration.ofSeconds(2);
    check(false, true, AS_OF, folder.resolve("a.json").toString());

    assertThat(text(err)).contains("\r1 document, 0 findings, ").doesNotContain("file");
  }

  @Test
  void without_a_terminal_it_is_shown_only_if_somebody_asks() {
    check(false, false, AS_OF, folder.toString());
    assertThat(text(err)).isEmpty();

    check(false, false, AS_OF, folder.toString(), "--progress", "always");
    assertThat(text(err)).endsWith("3 documents in 2 s, 1 a second.\n");
  }

  @Test
  void whoever_wants_none_gets_none() {
    check(true, true, AS_OF, folder.toString(), "--progress", "never");

    assertThat(text(err)).isEmpty();
  }

  @Test
  void a_complaint_has_its_line_to_itself() throws IOException {
    Files.writeString(folder.resolve("b.json"), "broken");

    check(false, true, AS_OF, folder.toString());

    assertThat(seen(err))
        .containsSubsequence(
            folder + "/b.json:3:14: /family/0: This is no family. [wrong-type]",
            folder + "/b.json:4:2: The end is missing. [broken-off]",
            "2 documents in 3 s, 0 a second.");
  }

  @Test
  void results_on_the_same_terminal_look_as_they_do_without() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    check(true, true, screen, screen, AS_OF, folder.toString());
    check(false, false, AS_OF, folder.toString());

    assertThat(text(screen)).contains("\r1 document, file 2 of 3", "\r2 documents, file 3 of 3");
    assertThat(seen(screen))
        .containsExactlyElementsOf(
            Stream.concat(text(out).lines(), Stream.of("3 documents in 2 s, 1 a second."))
                .toList());
  }

  @Test
  void a_document_that_is_printed_on_the_terminal_is_never_written_into() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    check(true, true, screen, screen, AS_OF, "--format", "json", folder.toString());
    check(false, false, AS_OF, "--format", "json", folder.toString());

    assertThat(seen(screen)).containsAll(text(out).lines().toList());
  }

  @Test
  void what_goes_elsewhere_is_the_same_with_and_without() {
    check(false, true, AS_OF, "--format", "json", folder.toString());
    String shown = text(out);
    out.reset();
    check(false, false, AS_OF, "--format", "json", folder.toString());

    assertThat(text(err)).contains("file 3 of 3");
    assertThat(shown).isEqualTo(text(out));
  }

  private void check(boolean showsResults, boolean showsComplaints, String... words) {
    check(showsResults, showsComplaints, out, err, words);
  }

  private void check(
      boolean showsResults,
      boolean showsComplaints,
      ByteArrayOutputStream results,
      ByteArrayOutputStream complaints,
      String... words) {
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(results, false, StandardCharsets.UTF_8),
        new PrintStream(complaints, false, StandardCharsets.UTF_8),
        new Ticking(each),
        Terminal.COLUMNS,
        false,
        showsResults,
        showsComplaints,
        Interruption.never());
    String[] all = Stream.concat(Stream.of("check"), Arrays.stream(words)).toArray(String[]::new);
    KeyworkCommand.run(all, terminal, Invented.practice());
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The lines that stand on a terminal in the end. */
  private static List<String> seen(ByteArrayOutputStream bytes) {
    return Arrays.stream(text(bytes).split("\n")).map(ProgressTest::overwritten).toList();
  }

  private static String overwritten(String line) {
    StringBuilder seen = new StringBuilder();
    for (String written : line.split("\r", -1)) {
      seen.replace(0, Math.min(seen.length(), written.length()), written);
    }
    return seen.toString().stripTrailing();
  }

  /** A clock on which some time passes between two looks. */
  private static final class Ticking extends Clock {

    private final Duration each;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    Ticking(Duration each) {
      this.each = each;
    }

    @Override
    public Instant instant() {
      Instant then = now;
      now = now.plus(each);
      return then;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
