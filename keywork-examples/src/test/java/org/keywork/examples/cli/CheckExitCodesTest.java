package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a check ends. In words CLEAR, SHOULD, MUST and BROKEN stand for files. */
class CheckExitCodesTest {

  private static final String CASES = "data/pembrokeshire";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0, CLEAR",
    "0, SHOULD",
    "0, MUST --fail-on never",
    "1, SHOULD --fail-on should",
    "1, CLEAR MUST",
    "2, CLEAR --as-of yesterday",
    "2, CLEAR --no-such-option",
    "2, CLEAR --policy BROKEN",
    "2, CLEAR --output DIR/no-such-folder/out.txt",
    "3, CLEAR BROKEN",
    "3, MUST BROKEN --fail-on never",
    "3, MUST no-such-file.json",
    "3, CLEAR --service BROKEN"
  })
  void a_check_ends_with(int code, String words) throws IOException {
    Run run = Run.ofMain(("check --as-of 2026-11-22 " + named(words)).split(" "));

    assertThat(run.code()).as(run.err()).isEqualTo(code);
    if (code < 2) {
      assertThat(run.err()).isEmpty();
    } else {
      assertThat(run.err().lines()).hasSize(1);
    }
    if (code == 2) {
      assertThat(run.out()).isEmpty();
    }
  }

  private String named(String words) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    return words
        .replace("CLEAR", CASES + "/w01-as-the-service-works.json")
        .replace("SHOULD", CASES + "/w08-if-the-school-employed-the-key-worker.json")
        .replace("MUST", CASES + "/w10-nobody-coordinates.json")
        .replace("BROKEN", broken.toString())
        .replace("DIR", folder.toString());
  }
}
