package org.keywork.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keywork.rule.WireName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

  private static final Path FULL = Path.of("/dev/full");

  private final Practice practice = Invented.practice();

  @TempDir
  private Path folder;

  @Test
  void findings_stand_by_family_and_the_figures_at_the_end() throws IOException {
    file("b.json", "stale");
    file("a.json", "alone");
    file("c.json", "clear");

    Run run = check(folder.toString());

    assertThat(run.out()).isEqualTo("""
            F-0003   1 must, 1 cannot tell   DIR/a.json
              must    contact.kept   1:1 (the whole file)
                      Nobody has been in touch with the family since it was taken on, and key working lives from
                      somebody who calls without being called.
                      Call the family.                                             GUIDE 2 / Coordinated support

            F-0002   1 may   DIR/b.json
              may     plan.renewed-in-time   1:1 /plans/0/agreedOn
                      The next plan was due by 2026-08-31.
                      Hold a review with the family and agree the next plan.         PEMBROKESHIRE Co-ordination

            3 families: 1 with a must, 0 with a should but no must, 1 with a may only, 1 clear. Policy guidance,
            rule book 2026-11, as of 2026-11-22.
            1 question could not be answered from the records; --show cannot-tell lists what is missing.
            """.replace("DIR", folder.toString()));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void no_line_is_longer_than_it_may_be() throws IOException {
    file("a.json", "alone");

    assertThat(check(folder.toString(), "--show", "cannot-tell").out().lines())
        .filteredOn(line -> !line.contains(folder.toString()))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void what_the_records_do_not_say_is_shown_when_asked_for() throws IOException {
    file("a.json", "alone");

    assertThat(check("--show", "cannot-tell", folder.toString()).out())
        .contains("""
              cannot tell   should   family.strengths-told   /family/strengths
                      not recorded: what the family is good at

            1 family:""".indent(0).stripTrailing())
        .endsWith("1 question could not be answered from the records.\n");
  }

  @Test
  void a_policy_gives_its_own_force_and_values() throws IOException {
    Path stale = file("b.json", "stale");

    assertThat(check(stale.toString()).code()).isEqualTo(0);
    assertThat(check(stale.toString(), "--policy", "pembrokeshire").code()).isEqualTo(1);
    assertThat(check(stale.toString(), "--policy", "pembrokeshire").out())
        .contains("  must    plan.renewed-in-time", "Policy pembrokeshire");
    Path strict = file("strict.policy", "strict");
    assertThat(check(stale.toString(), "--policy", strict.toString()).out())
        .contains("was due by 2025-11-30", "Policy strict");
  }

  @Test
  void the_day_can_be_told_and_is_today_otherwise() throws IOException {
    String stale = file("b.json", "stale").toString();

    assertThat(check("--as-of", "2026-08-31", stale).out())
        .contains("1 clear.", "as of 2026-08-31");
    assertThat(check("--as-of=2026-09-01", stale).out()).contains("1 with a may only");
    assertThat(check(stale).out()).contains("as of 2026-11-22");
  }

  @Test
  void the_exit_code_follows_the_weakest_force_that_matters() throws IOException {
    String stale = file("b.json", "stale").toString();
    String alone = file("a.json", "alone").toString();

    assertThat(check("--fail-on", "must", stale).code()).isEqualTo(0);
    assertThat(check("--fail-on", "should", stale).code()).isEqualTo(0);
    assertThat(check("--fail-on", "may", stale).code()).isEqualTo(1);
    assertThat(check("--fail-on", "never", alone).code()).isEqualTo(0);
    assertThat(check("--fail-on", "never", alone).out()).contains("  must    contact.kept");
  }

  @Test
  void standard_input_is_read() {
    Run run = Run.reading("alone", practice, "check", "-");

    assertThat(run.out()).startsWith("F-0003   1 must, 1 cannot tell   -\n");
  }

  @Test
  void two_files_of_one_family_count_once() throws IOException {
    file("a.json", "stale");
    file("b.json", "alone");
    file("c.json", "stale");

    String out = check(folder.toString()).out();

    assertThat(out).contains("2 families: 1 with a must");
    assertThat(out.indexOf("c.json")).isGreaterThan(out.indexOf("b.json"));
  }

  @Test
  void the_order_of_words_does_not_matter_and_a_file_is_checked_once() throws IOException {
    String a = file("a.json", "alone").toString();
    String b = file("b.json", "stale").toString();

    assertThat(check(b, a, folder.toString()).out()).isEqualTo(check(a, b).out());
  }

  @Test
  void a_name_in_capitals_is_not_passed_over() throws IOException {
    file("a.json", "clear");
    file("B.JSON", "alone");

    Run run = check(folder.toString());

    assertThat(run.out()).contains("2 families: 1 with a must");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_folder_means_its_json_files_at_any_depth_but_no_hidden_ones_and_no_links()
      throws IOException {
    Path outside = Files.createTempFile("outside", ".json");
    Files.writeString(outside, "alone");
    file("deep/er/c.json", "clear");
    file("deep/.hidden.json", "alone");
    file(".git/d.json", "alone");
    file("readme.txt", "alone");
    Files.createSymbolicLink(folder.resolve("link.json"), outside);

    assertThat(check(folder.toString()).out()).startsWith("1 family: 0 with a must");
    Files.delete(outside);
  }

  @Test
  void each_problem_of_a_file_is_one_line_and_the_others_are_still_checked() throws IOException {
    file("a.json", "alone");
    Path bad = file("bad.json", "what?");

    Run run = check(folder.toString());

    assertThat(run.err())
        .isEqualTo(bad + ":3:14: /family/0: This is no family. [wrong-type]\n" + bad
            + ":4:2: The end is missing. [broken-off]\n");
    assertThat(run.out())
        .contains("contact.kept")
        .endsWith("1 document could not be read and was not checked.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void what_is_not_there_or_empty_is_said() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run run = check(empty.toString(), folder + "/missing.json");

    assertThat(run.err().lines())
        .containsExactly(
            empty
                + ": The directory holds no case files; their names end in .json, .ndjson or .jsonl, or one of these and .gz.",
            folder + "/missing.json: There is no such file or directory.");
    assertThat(run.out()).startsWith("No family was checked.");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void what_may_not_be_read_is_said() throws IOException {
    Path locked = file("locked.json", "alone");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(locked), "nothing is locked for the superuser");

    Run run = check(folder.toString());

    assertThat(run.err()).isEqualTo(locked + ": Reading the file is not allowed.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void an_error_of_our_own_is_one_sentence_without_what_it_says_of_people() throws IOException {
    Path boom = file("boom.json", "boom");
    file("a.json", "alone");

    Run run = check(folder.toString());

    assertThat(run.err())
        .startsWith(boom + ": An error in Keywork itself stopped this (IllegalStateException in")
        .doesNotContain("Quillfeather");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).contains("contact.kept");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void programs_get_one_object() throws IOException {
    file("a.json", "alone");
    file("bad.json", "what?");

    JsonNode document = json(check("--format", "json", folder.toString()).out());

    assertThat(document.propertyNames())
        .containsExactly(
            "keywork",
            "asOf",
            "policy",
            "edition",
            "switchedOff",
            "reports",
            "unread",
            "unusedWaivers",
            "expiredWaivers",
            "waiversElsewhere",
            "summary");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("check/1");
    assertThat(document.at("/reports/0/keywork").stringValue()).isEqualTo("report/1");
    assertThat(document.at("/reports/0/file").stringValue()).isEqualTo(folder + "/a.json");
    assertThat(document.at("/reports/0/findings/0/rule").stringValue()).isEqualTo("contact.kept");
    assertThat(document.at("/reports/0/findings/0/citation/place").stringValue())
        .isEqualTo("2 / Coordinated support");
    assertThat(document.at("/reports/0/findings/0/statements").toString()).isEqualTo("[1,3]");
    assertThat(document.at("/unread/0").toString())
        .isEqualTo("{\"file\":\"" + folder
            + "/bad.json\",\"document\":1,\"line\":3,\"column\":14,\"at\":\"/family/0\",\"message\":\"This is no"
            + " family.\",\"code\":\"wrong-type\"}");
    assertThat(document.at("/summary").toString())
        .isEqualTo(
            "{\"families\":1,\"withMust\":1,\"withShould\":0,\"withMay\":0,\"clear\":0,"
                + "\"must\":1,\"should\":0,\"may\":0,\"cannotTell\":1,\"waived\":0,\"known\":0,\"unread\":1,\"complete\":true}");
  }

  @Test
  void by_rule_and_limited_findings_are_told_to_people_only() throws IOException {
    file("a.json", "alone");
    file("b.json", "alone");

    assertThat(check("--group", "rule", "--limit", "1", folder.toString()).out())
        .contains("must    contact.kept   2 findings in 1 family", "\n        and 1 more\n");
    assertThat(check("--limit", "1", folder.toString()).out())
        .contains("1 finding of 1 rule not shown");
    assertThat(json(check("--format", "json", "--limit", "1", folder.toString()).out())
            .at("/reports"))
        .hasSize(2)
        .allMatch(report -> report.at("/findings").size() == 1);
  }

  @Test
  void a_file_has_no_colours_unless_somebody_insists() throws IOException {
    String alone = file("a.json", "alone").toString();
    Path out = folder.resolve("findings.txt");

    check("--output", out.toString(), alone);
    assertThat(out).content().doesNotContain("\u001b");
    check("--colour", "always", "--format", "text=" + out, alone);
    assertThat(out).content().contains("\u001b[1;31mmust\u001b[0m");
    assertThat(check(alone).out()).doesNotContain("\u001b");
    assertThat(check("--color", "always", alone).out()).contains("\u001b");
  }

  @Test
  void an_output_file_is_written_whole_and_nothing_else_is_left() throws IOException {
    String alone = file("a.json", "alone").toString();
    Path out = Files.createDirectory(folder.resolve("out")).resolve("findings.txt");
    Files.writeString(out, "old");

    Run run = check("--output", out.toString(), alone);

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).content().isEqualTo(check(alone).out());
    try (Stream<Path> files = Files.list(out.getParent())) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void an_output_that_cannot_be_written_is_wrong_use() throws IOException {
    String alone = file("a.json", "alone").toString();

    Run nowhere = check("--output", folder + "/no/such/file", alone);
    Run aFolder = check("--output", folder.toString(), alone);

    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err())
        .isEqualTo("keywork: The output file " + folder + "/no/such/file cannot be written.\n");
    assertThat(aFolder.code()).isEqualTo(2);
    assertThat(aFolder.err()).contains("since it is a directory.");
  }

  /** Nobody is told that a document is at fault, or that the rest is well, when the disk is full. */
  @ParameterizedTest
  @EnumSource
  void a_disk_that_is_full_ends_the_check(CheckFormat format) throws IOException {
    Assumptions.assumeTrue(Files.exists(FULL), "there is a disk that is always full");
    for (int i = 0; i < 60; i++) {
      file("alone" + i + ".json", "alone");
    }

    Run run = check(
        "--format", WireName.of(format) + "=" + FULL, "--fail-on", "never", folder.toString());

    assertThat(run)
        .isEqualTo(new Run(2, "", "keywork: The output file /dev/full cannot be written.\n"));
  }

  @Test
  void wrong_use_is_one_sentence() throws IOException {
    String file = file("a.json", "alone").toString();
    String loose = file("loose.policy", "loose").toString();
    String none = file("none.policy", "none").toString();

    wrong("Missing required parameter: 'FILE|DIR|-'.");
    wrong("Unknown option: '--outptu'. Did you mean --output?", "--outptu", "x", file);
    wrong("expected a day such as 2026-11-22, found '2026-02-30'.", "--as-of", "2026-02-30", file);
    String formats = Arrays.stream(CheckFormat.values()).map(WireName::of).collect(joining(", "));
    wrong("expected one of " + formats + ", found 'xml'.", "--format", "xml", file);
    wrong(
        "nothing is left for --output; leave it out.",
        "--format",
        "json=" + folder + "/a.out",
        "--output",
        folder + "/b.out",
        file);
    wrong("--limit needs a number from 0 on, such as --limit 10.", "--limit", "-1", file);
    wrong("expected one of family, rule, found 'x'.", "--group", "x", file);
    wrong("expected one of auto, always, never, found 'x'.", "--color", "x", file);
    wrong("expected one of must, should, may, never, found 'x'.", "--fail-on", "x", file);
    wrong(
        "neither a policy nor a file called 'x'; the policies with a name are guidance,"
            + " pembrokeshire, embedded and early-years.",
        "--policy",
        "x",
        file);
    wrong(
        "The policy cannot be read. " + none + ":1:1: This is no policy.", "--policy", none, file);
    wrong(
        "The policy loose cannot be used. The parameter contact.longest-silence may be made"
            + " stricter than 9 but not looser, since contact.kept is a must.",
        "--policy",
        loose,
        file);
  }

  @Test
  void nobody_is_named() throws IOException {
    List.of("clear", "stale", "alone", "boom", "what?")
        .forEach(each -> write(each + ".json", each));

    for (CheckFormat each : CheckFormat.values()) {
      String format = WireName.of(each);
      Run run = check("--format", format, "--show", "cannot-tell", folder.toString());
      assertThat(run.out() + run.err())
          .doesNotContain("Quillfeather", "Zofia", "Quentin", "Boris", "Workington", "2019-05-04");
    }
  }

  private void wrong(String sentence, String... words) {
    Run run = check(words);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("keywork: ").contains(sentence);
  }

  private Run check(String... words) {
    String[] args = new String[words.length + 1];
    args[0] = "check";
    System.arraycopy(words, 0, args, 1, words.length);
    return Run.of(practice, args);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void write(String name, String text) {
    try {
      file(name, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
