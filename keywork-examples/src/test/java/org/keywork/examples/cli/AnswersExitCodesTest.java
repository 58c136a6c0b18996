package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How every command but the check ends. None of them has anything to find, so none with 1. */
class AnswersExitCodesTest {

  private static final String CLEAR = "data/pembrokeshire/w01-as-the-service-works.json";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "0, agenda --to 2027-01-31 CLEAR",
    "2, agenda CLEAR --to yesterday",
    "3, agenda --to 2027-01-31 CLEAR BROKEN",
    "0, decide eligibility CLEAR",
    "2, decide eligibility CLEAR --policy no-such-policy",
    "3, decide eligibility BROKEN",
    "3, decide priority BROKEN",
    "3, decide sharing --with school --for planning BROKEN",
    "3, decide coverage BROKEN",
    "3, decide advocates BROKEN",
    "3, decide needs BROKEN",
    "0, decide unmet CLEAR",
    "2, decide unmet CLEAR --by colour",
    "3, decide unmet BROKEN",
    "3, decide unmet --service BROKEN CLEAR",
    "3, decide records BROKEN",
    "3, decide own BROKEN",
    "3, decide foresight BROKEN",
    "3, decide proposal --proposal BROKEN CLEAR",
    "3, decide ehc BROKEN",
    "3, decide reviews BROKEN",
    "3, decide capacity --service BROKEN CLEAR",
    "3, decide match --family family-1 --service BROKEN CLEAR",
    "3, decide readiness --service BROKEN",
    "0, decide programme --start 2026-01-05",
    "2, decide programme",
    "3, decide programme --service BROKEN",
    "0, standards --service data/pembrokeshire-service.json CLEAR",
    "2, standards CLEAR",
    "2, standards --draft --show questions --service data/pembrokeshire-service.json CLEAR",
    "3, standards --service BROKEN CLEAR",
    "3, standards --service data/pembrokeshire-service.json BROKEN",
    "2, decide",
    "0, rules plan.renewed-in-time",
    "2, rules no-such-rule",
    "0, policy",
    "2, policy --policy BROKEN",
    "2, no-such-command"
  })
  void a_command_ends_with(int code, String words) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{");
    Run run = Run.ofMain(
        words.replace("CLEAR", CLEAR).replace("BROKEN", broken.toString()).split(" "));

    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err().isEmpty()).isEqualTo(code == 0);
    if (code == 2) {
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
    }
  }
}
