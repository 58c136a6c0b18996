package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged command as a step of a workflow: for viewers a file, for the log annotations. */
class SarifProcessTest {

  private static final String CASES = "data/pembrokeshire";

  @TempDir
  private Path folder;

  @Test
  void a_check_for_a_code_host_finds_what_a_check_for_programs_finds() throws IOException {
    Path broken = Files.writeString(folder.resolve("not closed, 100%.json"), "{");
    Path sarif = folder.resolve("findings.sarif");
    Path json = folder.resolve("findings.json");

    Run run = Packaged.keywork()
        .reading(
            Files.readAllBytes(Path.of(CASES, "w01-as-the-service-works.json")),
            "check",
            "--as-of",
            "2026-11-22",
            "--show",
            "cannot-tell",
            "--format",
            "github",
            "--format",
            "sarif=" + sarif,
            "--format",
            "json=" + json,
            CASES,
            broken.toString(),
            "-");

    JsonNode told = read(json);
    JsonNode log = read(sarif).at("/runs/0");
    assertThat(run.code()).isEqualTo(3);
    assertThat(new SarifSchema().faultsOf(Files.readString(sarif))).isEmpty();
    assertThat(count(log, "fail"))
        .isPositive()
        .isEqualTo(summed(told, "must") + summed(told, "should") + summed(told, "may"));
    assertThat(count(log, "open")).isPositive().isEqualTo(summed(told, "cannotTell"));
    assertThat(log.at("/tool/driver/semanticVersion").stringValue()).startsWith("0.1.0");
    assertThat(log.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(log.findValuesAsString("uri"))
        .contains("-", "file://" + folder + "/not%20closed%2C%20100%25.json")
        .contains(CASES + "/w01-as-the-service-works.json");
    assertThat(run.out().lines().filter(line -> line.startsWith("::")).count())
        .isEqualTo(count(log, "fail") + count(log, "open") + summed(told, "unread"));
  }

  private static JsonNode read(Path file) {
    return JsonMapper.shared().readTree(file.toFile());
  }

  private static long count(JsonNode log, String kind) {
    return log.at("/results")
        .valueStream()
        .filter(result -> result.at("/kind").stringValue().equals(kind))
        .count();
  }

  private static long summed(JsonNode told, String what) {
    return told.at("/summary/" + what).longValue();
  }
}
