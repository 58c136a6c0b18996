package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All that a check knows is told in every form of it. */
class FormsAgreeTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @MethodSource("marks")
  void every_form_tells_all_there_is_to_tell(
      CheckFormat format, String known, String unused, String interrupted) {
    String told = SmallCheck.besideBaseline(format, SmallCheck.byRule(Optional.empty()))
        .family("new.json", "alone")
        .knowing("known.json", "stale")
        .waiving("waived.json", "alone", SmallCheck.WAIVER)
        .unread("unread.json")
        .withAllThereCanBe();

    assertThat(told.replaceAll("\\s+", " "))
        .as("finding")
        .contains("Nobody has been in touch", "new.json")
        .as("known")
        .containsPattern(known)
        .as("waived")
        .containsPattern("waived|\"accepted\"")
        .as("unread")
        .containsPattern("unread.json|1 document could not be read")
        .as("unused")
        .containsPattern(unused)
        .as("expired")
        .containsPattern("expired|is over")
        .as("elsewhere")
        .containsPattern("not looked at|waiversElsewhere")
        .as("switched off")
        .contains("Families here tell them at every visit")
        .as("interrupted")
        .containsPattern(interrupted);
  }

  static Stream<Arguments> marks() {
    String brokenOff = "broken off";
    String remove = "covers nothing any more";
    return Stream.of(
        arguments(CheckFormat.TEXT, "F-0002 known", "take it out", "Interrupted after"),
        arguments(
            CheckFormat.JSON, "\"known\" ?: ?true", "unusedWaivers", "\"complete\" ?: ?false"),
        arguments(
            CheckFormat.SARIF, "\"baselineState\" ?: ?\"unchanged\"", remove, "was interrupted"),
        arguments(CheckFormat.JUNIT, "may: known: known.json", remove, brokenOff),
        arguments(CheckFormat.CSV, "known,may,plan", remove, brokenOff),
        arguments(CheckFormat.GITHUB, "plan.renewed-in-time%2C known", remove, brokenOff),
        arguments(CheckFormat.MARKDOWN, "\\(known\\)", remove, brokenOff));
  }

  @Test
  void a_check_ends_with_one_exactly_where_its_tests_fail() throws IOException {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(records.resolve("a.json"), "alone");
    Files.writeString(records.resolve("b.json"), "stale");
    String known = folder.resolve("known.json").toString();
    String useless = Files.writeString(folder.resolve("useless.json"), """
        {"keywork": "waivers/1", "waivers": [{"rule": "contact.kept", "subject": "F-0002",
          "reason": "Nobody knows.", "grantedBy": "panel", "until": "2026-12-31"}]}
        """).toString();
    for (String failOn : List.of("must", "may", "never")) {
      assertFailsAsItsTestsDo(records, "--fail-on", failOn);
      assertFailsAsItsTestsDo(records, "--fail-on", failOn, "--waivers", useless);
      assertFailsAsItsTestsDo(records, "--fail-on", failOn, "--write-baseline", known);
      assertFailsAsItsTestsDo(records, "--fail-on", failOn, "--baseline", known);
      assertFailsAsItsTestsDo(records, "--fail-on", failOn, "--baseline", known, "--new-only");
    }
  }

  private static void assertFailsAsItsTestsDo(Path records, String... options) {
    List<String> words = new ArrayList<>(List.of("check", "--format", "junit", records.toString()));
    words.addAll(List.of(options));
    Run run = Run.of(Invented.practice(), words.toArray(String[]::new));

    assertThat(run.out().contains("<failure ")).as(words.toString()).isEqualTo(run.code() == 1);
    assertThat(run.out()).doesNotContain("<error ");
  }

  @Test
  void two_results_are_not_written_to_one_file() {
    String one = folder.resolve("one").toString();
    String alsoOne = folder.resolve("x/../one").toString();

    assertRefused("--format", "json=" + one, "--format", "csv=" + alsoOne);
    assertRefused("--format", "json=" + one, "--format", "csv", "--output", alsoOne);
    assertRefused("--format", "json=" + one, "--write-baseline", alsoOne);
    assertRefused("--output", one, "--write-baseline", alsoOne);
    assertThat(folder).isEmptyDirectory();
  }

  private static void assertRefused(String... options) {
    List<String> words = new ArrayList<>(List.of("check", "--waivers", "none.json", "none"));
    words.addAll(List.of(options));
    Run run = Run.of(Invented.practice(), words.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(" would be written to one ");
  }
}
