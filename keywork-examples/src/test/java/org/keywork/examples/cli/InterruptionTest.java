package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.casefile.CaseFile;
import org.keywork.json.Read;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes of a check that somebody interrupts. */
class InterruptionTest {

  @TempDir
  private Path folder;

  private final Interruption interruption = Interruption.never();

  @Test
  void the_document_at_hand_is_finished_and_the_text_says_where_it_stopped() throws IOException {
    assertThat(interruptedAtTheSecondOfThree())
        .isEqualTo(new Run(
            3,
            """
            F-0003   1 must, 1 cannot tell   DIR/b.json
              must    contact.kept   1:1 (the whole file)
                      Nobody has been in touch with the family since it was taken on, and key working lives from
                      somebody who calls without being called.
                      Call the family.                                             GUIDE 2 / Coordinated support

            Interrupted after 2 documents; the rest was not looked at.
            2 families: 1 with a must, 0 with a should but no must, 1 clear. Policy guidance, rule book 2026-11,
            as of 2026-11-22.
            1 question could not be answered from the records; --show cannot-tell lists what is missing.
            """.replace("DIR", folder.toString()),
            "keywork: The check was interrupted; the rest was not looked at.\n"));
  }

  @Test
  void a_document_about_it_is_whole_and_says_that_the_check_was_not() throws IOException {
    JsonNode document = JsonMapper.shared()
        .readTree(interruptedAtTheSecondOfThree("--format", "json").out());

    assertThat(document.at("/reports").size()).isEqualTo(2);
    assertThat(document.at("/summary/complete").booleanValue()).isFalse();
    assertThat(document.at("/unread").size()).isZero();
  }

  @Test
  void a_file_of_results_is_there_and_says_so() throws IOException {
    Path results = folder.resolve("results.txt");

    interruptedAtTheSecondOfThree("--output", results.toString());

    assertThat(results).content().contains("Interrupted after 2 documents");
  }

  @Test
  void it_is_no_pass_even_if_nothing_ever_fails() throws IOException {
    assertThat(interruptedAtTheSecondOfThree("--fail-on", "never").code()).isEqualTo(3);
  }

  @Test
  void no_waiver_is_said_to_be_of_no_use() throws IOException {
    Path waivers = Files.writeString(folder.resolve("some.waivers"), """
        {
          "keywork": "waivers/1",
          "waivers": [
            {
              "rule": "contact.kept",
              "subject": "F-0001",
              "reason": "The family asked for quiet.",
              "grantedBy": "service manager",
              "until": "2026-12-31"
            },
            {
              "rule": "plan.renewed-in-time",
              "reason": "The planner is away.",
              "grantedBy": "service manager",
              "until": "2026-12-31"
            }
          ]
        }
        """);

    Run run = interruptedAtTheSecondOfThree("--waivers", waivers.toString());

    assertThat(run.out())
        .contains("Interrupted after 2 documents")
        .doesNotContain("take it out", "take them out");
    assertThat(run.code()).isEqualTo(3);
  }

  /** Its caseloads would be those of the families that were reached. */
  @Test
  void the_service_is_left_out() throws IOException {
    assertThat(
            interruptedAtTheSecondOfThree("--service", "no-such-service.json").err())
        .doesNotContain("no-such-service");
  }

  @Test
  void a_check_that_nobody_interrupts_says_that_it_is_whole() throws IOException {
    Files.writeString(folder.resolve("a.json"), "clear");
    Run run = Run.of(Invented.practice(), "check", "--format", "json", folder.toString());

    assertThat(JsonMapper.shared().readTree(run.out()).at("/summary/complete").booleanValue())
        .isTrue();
  }

  @Test
  void whoever_does_not_look_is_not_waited_for() throws InterruptedException {
    assertThat(interruption.stop(Duration.ofMinutes(1))).isEmpty();
    assertThat(interruption.isAsked()).isFalse();
  }

  @Test
  void a_run_that_is_over_ends_as_it_did() throws InterruptedException {
    interruption.heed();
    interruption.end(0);

    assertThat(interruption.stop(Duration.ofMinutes(1))).isEmpty();
    assertThat(interruption.isAsked()).isFalse();
  }

  @Test
  void a_run_that_does_not_stop_is_left_behind() throws InterruptedException {
    interruption.heed();

    assertThat(interruption.stop(Duration.ofMillis(1))).hasValue(3);
    assertThat(interruption.hasEnded()).isFalse();
  }

  @Test
  void a_run_that_had_looked_at_everything_in_time_ends_with_its_own_code()
      throws InterruptedException {
    Interruption late = new Interruption(() -> {});
    late.heed();
    Thread run = new Thread(() -> {
      while (!late.isAsked()) {
        Thread.onSpinWait();
      }
      late.end(1);
    });
    run.start();

    assertThat(late.stop(Duration.ofMinutes(1))).hasValue(1);
    run.join();
  }

  @Test
  void what_the_run_waits_for_is_closed() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Interruption waiting = new Interruption(closed::countDown);
    waiting.heed();
    waiting.stop(Duration.ZERO);

    assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
  }

  /** Which documents others have begun by then is chance, but what is told has no gap. */
  @Test
  void several_at_once_are_told_up_to_the_first_that_nobody_had_begun() throws IOException {
    Run run = interruptedAtTheSecondOfThree(3, "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("keywork: The check was interrupted; the rest was not looked at.\n");
    JsonNode document = JsonMapper.shared().readTree(run.out());
    assertThat(document.at("/reports").size()).isBetween(2, 3);
    assertThat(document.at("/reports/1/subject").stringValue()).isEqualTo("F-0003");
    assertThat(document.at("/summary/complete").booleanValue()).isFalse();
  }

  private Run interruptedAtTheSecondOfThree(String... words) throws IOException {
    return interruptedAtTheSecondOfThree(1, words);
  }

  private Run interruptedAtTheSecondOfThree(int jobs, String... words) throws IOException {
    Files.writeString(folder.resolve("a.json"), "clear");
    Files.writeString(folder.resolve("b.json"), "alone");
    Files.writeString(folder.resolve("c.json"), "stale");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        Run.TODAY,
        Terminal.COLUMNS,
        false,
        false,
        false,
        interruption);
    String[] args = Stream.concat(
            Stream.of("check", "--jobs=" + jobs, folder.toString()), Arrays.stream(words))
        .toArray(String[]::new);
    int code = KeyworkCommand.run(args, terminal, interrupting());
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** While the file of the family that is alone is read, somebody interrupts. */
  private Practice interrupting() {
    Practice invented = Invented.practice();
    return new Practice(
        invented.book(),
        invented.policies(),
        document -> readInterrupted(invented.caseFiles(), document),
        invented.services(),
        invented.proposals(),
        invented.policyFiles());
  }

  private Read<CaseFile> readInterrupted(DocumentSource<CaseFile> source, byte[] document) {
    if (new String(document, StandardCharsets.UTF_8).equals("alone")) {
      try {
        interruption.stop(Duration.ZERO);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    return source.read(document);
  }
}
