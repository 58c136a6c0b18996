package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "agenda --help",
        "standards --help",
        "decide --help",
        "decide eligibility --help",
        "decide priority --help",
        "decide sharing --help",
        "decide capacity --help",
        "decide match --help",
        "decide coverage --help",
        "decide readiness --help",
        "decide own --help",
        "decide foresight --help",
        "decide proposal --help",
        "decide advocates --help",
        "decide programme --help",
        "decide unmet --help",
        "rules --help",
        "policy --help",
        "diff --help",
        "schema --help"
      })
  void help_is_a_result_and_no_complaint(String words) {
    Run run = Run.ofMain(words.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: keywork", "Examples:").doesNotContain("\u001b");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_version_names_the_rule_book() {
    assertThat(Run.ofMain("--version").out()).matches("keywork .+, rule book \\d{4}-\\d{2}\n");
  }

  @Test
  void a_command_is_needed() {
    assertThat(Run.ofMain().code()).isEqualTo(2);
    assertThat(Run.ofMain().err())
        .isEqualTo("keywork: Missing required subcommand. See 'keywork --help'.\n");
    assertThat(Run.ofMain("chekc").err()).contains("Did you mean check?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-5", "99999"})
  void a_width_that_nobody_can_use_is_the_usual_one(String columns) {
    assertThat(Terminal.widthFrom(columns)).isEqualTo(100);
  }

  @Test
  void a_width_is_kept_within_reason() {
    assertThat(Terminal.widthFrom(null)).isEqualTo(100);
    assertThat(Terminal.widthFrom("80")).isEqualTo(80);
    assertThat(Terminal.widthFrom("10")).isEqualTo(60);
    assertThat(Terminal.widthFrom("500")).isEqualTo(160);
  }

  /** A process of its own sees the real exit code, and whatever else writes to its streams. */
  @Test
  void a_process_ends_with_the_exit_code_and_keeps_its_streams_apart() throws Exception {
    Run run = Run.ofProcess("check", "no-such-file.json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("No family was checked.");
    assertThat(run.err()).isEqualTo("no-such-file.json: There is no such file or directory.\n");
  }
}
