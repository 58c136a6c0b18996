package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of policy as a pipeline sees it, in little memory. */
class DiffProcessTest {

  @TempDir
  private Path folder;

  @Test
  void a_change_of_policy_is_told_and_what_is_new_ends_with_1() throws IOException {
    Path policy = Files.writeString(folder.resolve("ours.json"), """
        {
          "keywork": "policy/1",
          "name": "ours",
          "basedOn": "pembrokeshire",
          "switchedOff": {"records.file-reviews-held": "The county keeps the files."}
        }
        """);

    Run run = Packaged.keywork()
        .with("-Xmx64m")
        .run(
            "diff",
            "--old",
            "guidance",
            "--new",
            policy.toString(),
            "--as-of",
            "2026-11-22",
            "--fail-on",
            "must",
            "data/pembrokeshire");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\nBy rule\n", "Old policy guidance, new policy ours,")
        .endsWith(
            "1 rule is switched off by the policy ours: records.file-reviews-held (The county keeps"
                + " the files).\n");
    assertThat(run.code()).isEqualTo(1);
  }
}
