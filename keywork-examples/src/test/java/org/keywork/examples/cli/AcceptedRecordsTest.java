package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a service takes the command into records that it has, one check after another. */
class AcceptedRecordsTest {

  private static final Path CASES = Path.of("data", "pembrokeshire");
  private static final String NOBODY = "w10-nobody-coordinates.json";
  private static final String WAIVERS = "data/pembrokeshire-waivers.json";

  @TempDir
  private Path records;

  @TempDir
  private Path folder;

  private Run check(String... words) {
    return checkOn("2026-11-22", words);
  }

  private Run checkOn(String day, String... words) {
    List<String> all = new ArrayList<>(
        List.of("check", "--as-of", day, "--policy", "pembrokeshire", records.toString()));
    all.addAll(List.of(words));
    return Run.ofMain(all.toArray(String[]::new));
  }

  private void add(String file) throws IOException {
    Files.copy(CASES.resolve(file), records.resolve(file));
  }

  @Test
  void only_what_is_new_since_the_baseline_fails() throws IOException {
    add("w32-circulated-too-soon.json");
    String known = folder.resolve("known.json").toString();

    assertThat(check("--write-baseline", known).code()).isZero();
    Run clean = check("--baseline", known, "--new-only", "--fail-on", "may");
    assertThat(clean.code()).isZero();
    assertThat(clean.out()).contains("known from the baseline");

    add(NOBODY);
    Run trouble = check("--baseline", known, "--new-only");
    assertThat(trouble.code()).isEqualTo(1);
    assertThat(trouble.out()).contains(NOBODY).doesNotContain("w32-circulated-too-soon.json");
  }

  @Test
  void a_waiver_holds_until_its_day_and_fails_once_it_is_of_no_use() throws IOException {
    add("w32-circulated-too-soon.json");

    Run inForce = check("--waivers", WAIVERS, "--show", "waived");
    assertThat(inForce.out()).contains("  waived  ", "Accepted by service manager until ");
    assertThat(inForce.code()).isZero();
    Run expired = checkOn("2027-02-01", "--waivers", WAIVERS);
    assertThat(expired.out()).contains("1 waiver has expired");
    assertThat(expired.code()).isEqualTo(1);

    Path useless = folder.resolve("useless.json");
    Files.writeString(
        useless,
        Files.readString(Path.of(WAIVERS)).replace("plan.sent-once-agreed", "plan.is-written"));
    Run unused = check("--waivers", useless.toString(), "--fail-on", "should");
    assertThat(unused.out()).contains("1 waiver covers nothing", "  plan.is-written   F-W32-soon");
    assertThat(unused.code()).isEqualTo(1);
  }
}
