package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the packaged command ends. */
class ExitCodesProcessTest {

  private static final String CASES = "data/pembrokeshire";

  @TempDir
  private Path folder;

  @Test
  void nothing_found_is_0() {
    Run run = Packaged.keywork()
        .run("check", "--as-of", "2026-11-22", CASES + "/w01-as-the-service-works.json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void findings_are_1() {
    assertThat(Packaged.keywork().run("check", "--as-of", "2026-11-22", CASES).code())
        .isEqualTo(1);
  }

  @Test
  void wrong_use_is_2() {
    Run run = Packaged.keywork().run("check", "--as-of", "yesterday", CASES);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void what_could_not_be_read_is_3() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");

    assertThat(Packaged.keywork().run("check", CASES, broken.toString()).code()).isEqualTo(3);
  }
}
