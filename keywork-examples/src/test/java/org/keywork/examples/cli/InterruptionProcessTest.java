package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged command, interrupted while it waits for more of its standard input. */
class InterruptionProcessTest {

  /** More than a pipe holds: once all of it is written, somebody has begun to read. */
  private static final byte[] BEGUN = " ".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);

  private static final Path CASE = Path.of("data/pembrokeshire/w01-as-the-service-works.json");

  /** A name that is sorted before that of the standard input. */
  private static final String BEFORE_THE_INPUT = "+cases";

  @TempDir
  private Path folder;

  @Test
  void the_interrupt_key_leaves_what_was_found_by_then() throws Exception {
    Run run = stopped("INT");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .startsWith("Interrupted after 2 documents; the rest was not looked at.\n");
    assertThat(run.err())
        .isEqualTo("keywork: The check was interrupted; the rest was not looked at.\n");
  }

  @Test
  void being_asked_to_end_leaves_a_whole_document_that_says_so() throws Exception {
    Run run = stopped("TERM", "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    JsonNode document = JsonMapper.shared().readTree(run.out());
    assertThat(document.at("/reports").size()).isEqualTo(2);
    assertThat(document.at("/summary/complete").booleanValue()).isFalse();
  }

  @Test
  void a_comparison_is_broken_off_and_leaves_no_results() throws Exception {
    Run run = stoppedWhileReading(
        "TERM",
        "diff",
        "--old",
        "guidance",
        "--new",
        "pembrokeshire",
        "--output",
        "results.txt",
        BEFORE_THE_INPUT,
        "-");

    assertThat(run.code()).isEqualTo(143);
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("results"));
  }

  /** Checks two families, waits for more, and is told to stop. */
  private Run stopped(String signal, String... words) throws IOException, InterruptedException {
    return stoppedWhileReading(
        signal,
        Stream.concat(Stream.of("check", BEFORE_THE_INPUT, "-"), Arrays.stream(words))
            .toArray(String[]::new));
  }

  private Run stoppedWhileReading(String signal, String... words)
      throws IOException, InterruptedException {
    twoFamilies();
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = heeding(signal, words)
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(BEGUN);
      in.flush();
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
          .start()
          .waitFor();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private void twoFamilies() throws IOException {
    Path first = Files.createDirectory(folder.resolve(BEFORE_THE_INPUT));
    Files.copy(CASE, first.resolve("a.json"));
    Files.copy(CASE, first.resolve("b.json"));
  }

  /** Whoever is run in the background may have been told to ignore the interrupt key. */
  private static ProcessBuilder heeding(String signal, String... words) {
    ProcessBuilder process = Packaged.keywork().process(words);
    process.command().addAll(0, List.of("env", "--default-signal=" + signal));
    return process;
  }
}
