package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packaged command ends as {@link CheckExitCodesTest} and {@link AnswersExitCodesTest} have it,
 * and prints the same to the byte.
 */
class ExitCodesProcessTest {

  private static final String CASES = "data/pembrokeshire";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0, check --as-of 2026-11-22 CLEAR",
    "2, rules no-such-rule",
    "3, decide priority --as-of 2026-11-22 BROKEN"
  })
  void a_process_ends_and_prints_as_the_command_does(int code, String words) throws IOException {
    String[] args = named(words).split(" ");

    Run run = Packaged.keywork().run(args);

    assertThat(run).isEqualTo(Run.ofMain(args));
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void findings_are_1_and_told_alike_whatever_the_machine_writes_letters_in() throws IOException {
    Path policy = Files.writeString(folder.resolve("ours.json"), """
        {
          "keywork": "policy/1",
          "name": "ours",
          "switchedOff": {"records.file-reviews-held": "Those on M\u00f4n keep them."}
        }
        """);
    String words = "check --as-of 2026-11-22 --policy " + policy + " MUST";

    Run run =
        Packaged.keywork().with("-Dfile.encoding=ISO-8859-1").run(named(words).split(" "));

    assertThat(run.out()).contains("Those on M\u00f4n keep them");
    assertThat(run).isEqualTo(Run.ofMain(named(words).split(" ")));
    assertThat(run.code()).isEqualTo(1);
  }

  /** Its exit code is that of the command and not of the pipe. */
  @Test
  void a_result_that_nobody_takes_is_2() throws Exception {
    Process process =
        Packaged.keywork().process("check", "--as-of", "2026-11-22", CASES).start();
    process.getInputStream().close();
    process.getOutputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err).isEqualTo("keywork: The standard output could not be written.\n");
  }

  private String named(String words) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    return words
        .replace("CLEAR", CASES + "/w01-as-the-service-works.json")
        .replace("MUST", CASES + "/w10-nobody-coordinates.json")
        .replace("BROKEN", broken.toString());
  }
}
