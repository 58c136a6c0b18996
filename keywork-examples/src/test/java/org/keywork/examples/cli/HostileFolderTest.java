package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.fixtures.CaseFiles;
import org.keywork.json.DocumentWriter;

/** A folder into which somebody put what does not belong there. */
class HostileFolderTest {

  private static final String SOUND = DocumentWriter.compact().write(CaseFiles.aCaseFile());
  private static final Duration HANGING = Duration.ofSeconds(30);

  /** What a terminal obeys, or what turns around the order of what it shows. */
  private static final String OBEYED =
      "[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

  @TempDir
  private Path outside;

  private Path cases;

  @BeforeEach
  void makeTheFolder() throws IOException {
    cases = Files.createDirectory(outside.resolve("cases"));
    Files.writeString(cases.resolve("a-sound.json"), SOUND);
  }

  private Run check(String... options) {
    List<String> words = new ArrayList<>(List.of("check", cases.toString()));
    words.addAll(List.of(options));
    return assertTimeoutPreemptively(
        HANGING, () -> Run.ofMain(words.toArray(String[]::new)), cases::toString);
  }

  @Test
  void no_link_leads_out_of_it() throws IOException {
    Path secret = Files.createDirectory(outside.resolve("secret"));
    Files.writeString(secret.resolve("secret.json"), "Zofia Quillfeather");
    Files.createSymbolicLink(cases.resolve("link.json"), secret.resolve("secret.json"));
    Files.createSymbolicLink(cases.resolve("folder"), secret);
    Files.createSymbolicLink(cases.resolve("folder.json"), secret);
    Files.createSymbolicLink(cases.resolve("loop"), cases);
    Files.createSymbolicLink(cases.resolve("itself.json"), cases.resolve("itself.json"));
    Files.createSymbolicLink(cases.resolve("device.json"), Path.of("/dev/zero"));

    Run run = check();

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 family: ").doesNotContain("secret");
  }

  @Test
  void a_pipe_in_it_is_not_waited_for() throws Exception {
    Process made = new ProcessBuilder("mkfifo", cases.resolve("pipe.json").toString()).start();
    assertThat(made.waitFor()).isZero();

    assertThat(check().out()).contains("1 family: ");
  }

  @Test
  void folders_in_folders_are_looked_into_however_many_there_are() throws IOException {
    Path deep = cases;
    for (int i = 0; i < 200; i++) {
      deep = deep.resolve("folder");
    }
    Files.writeString(Files.createDirectories(deep).resolve("deep.json"), "[".repeat(1_000));

    Run run = check();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b\u001b[2Jb.json",
        "b\nb: all is well.json",
        "b\rb.json",
        "b\u009b31mb.json",
        "b\u0085b.json",
        "b\u007fb.json",
        "b\u202enosj.json",
        "b\u2028b.json",
        "=cmd|b.json"
      })
  void a_terminal_obeys_no_name_of_a_file(String name) throws IOException {
    Files.writeString(cases.resolve(name), SOUND);
    Files.writeString(cases.resolve("broken " + name), "{");

    for (CheckFormat format : CheckFormat.values()) {
      Run run = check("--format", format.name().toLowerCase(Locale.ROOT));

      assertThat(run.code()).as(run.err()).isEqualTo(3);
      assertThat(run.out()).doesNotContainPattern(OBEYED.replace("^\\n", "^\\n\\r\\t"));
      assertThat(run.out().replace("\r\n", "\n")).doesNotContain("\r");
      assertThat(run.err()).doesNotContainPattern(OBEYED);
      assertThat(run.err().lines()).hasSize(1);
    }
  }

  @Test
  void a_very_long_name_is_a_name() throws IOException {
    Files.writeString(cases.resolve("b".repeat(250) + ".json"), SOUND);
    Files.delete(cases.resolve("a-sound.json"));

    assertThat(check().out()).contains("1 family: ");
    assertThat(Run.ofMain("check", "n".repeat(100_000)).err().lines())
        .singleElement()
        .asString()
        .endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(CheckFormat.class)
  void a_word_that_a_terminal_would_obey_is_no_name_of_a_file(CheckFormat format) {
    Run run = Run.ofMain(
        "check", "--format", format.toString().toLowerCase(Locale.ROOT), "\u001b]0;x\u0007\u009b");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out() + run.err()).doesNotContainPattern("[\u001b\u0007\u009b]");
  }
}
