package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings that somebody has accepted, for a time or because they were there before. */
class AcceptedCheckTest {

  private static final String UNTIL = "2026-12-31";

  @TempDir
  private Path folder;

  @TempDir
  private Path records;

  @BeforeEach
  void records() throws IOException {
    record("a.json", "alone");
    record("b.json", "stale");
    record("c.json", "clear");
  }

  private void record(String name, String which) throws IOException {
    Files.writeString(records.resolve(name), which);
  }

  private static String waiver(String rule, String rest, String until) {
    return "{\"rule\":\"" + rule + "\"," + rest
        + "\"reason\":\"The family is abroad.\",\"grantedBy\":\"service manager\",\"until\":\""
        + until + "\"}";
  }

  private String waivers(String... waivers) throws IOException {
    String text = "{\"keywork\":\"waivers/1\",\"waivers\":[" + String.join(",", waivers) + "]}";
    return Files.writeString(folder.resolve("waivers.json"), text).toString();
  }

  private String known() {
    return folder.resolve("known.json").toString();
  }

  private Run check(String... words) {
    List<String> all = new ArrayList<>(List.of("check", records.toString()));
    all.addAll(List.of(words));
    return Run.of(Invented.practice(), all.toArray(String[]::new));
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void a_waived_finding_is_counted_as_waived_and_does_not_fail() throws IOException {
    Run run = check("--waivers", waivers(waiver("contact.kept", "\"subject\":\"F-0003\",", UNTIL)));

    assertThat(run.out())
        .doesNotContain("F-0003")
        .contains("0 with a must", "1 finding is waived; --show waived tells by whom,");
    assertThat(run.code()).isZero();
  }

  @Test
  void waived_findings_are_listed_when_asked_for() throws IOException {
    Run run = check(
        "--show", "waived,cannot-tell", "--waivers", waivers(waiver("contact.kept", "", UNTIL)));

    assertThat(run.out())
        .contains("F-0003   1 waived, 1 cannot tell   ", "  cannot tell   should")
        .contains(
            "\n  waived  contact.kept   (the whole file)\n          Nobody has been in touch",
            "\n          Accepted by service manager until 2026-12-31: The family is abroad.\n")
        .contains("1 finding is waived.");
  }

  @Test
  void a_waiver_holds_on_its_last_day_and_the_finding_counts_again_on_the_next()
      throws IOException {
    String lastDay = waivers(waiver("contact.kept", "\"at\":\"\",", "2026-11-22"));
    assertThat(check("--waivers", lastDay).code()).isZero();

    Run over = check("--waivers", lastDay, "--as-of", "2026-11-23");

    assertThat(over.out()).contains("F-0003   1 must").contains("""
            1 waiver has expired, and what it covered counts again:
              contact.kept   all records   (the whole file)   until 2026-11-22
            """);
    assertThat(over.code()).isEqualTo(1);
  }

  @Test
  void a_waiver_without_use_fails_unless_nothing_is_to_fail() throws IOException {
    String useless = waivers(
        waiver("contact.kept", "", UNTIL),
        waiver("contact.kept", "\"subject\":\"F-0002\",", UNTIL));

    Run run = check("--waivers", useless);

    assertThat(run.out()).contains("""
        1 waiver covers nothing that was found; take it out of the file:
          contact.kept   F-0002   until 2026-12-31
        """);
    assertThat(run.code()).isEqualTo(1);
    assertThat(check("--waivers", useless, "--fail-on", "never").code()).isZero();
  }

  @Test
  void two_waivers_of_one_finding_are_both_of_use() throws IOException {
    Run run = check(
        "--waivers",
        waivers(
            waiver("contact.kept", "", UNTIL),
            waiver("contact.kept", "\"subject\":\"F-0003\",", UNTIL)));

    assertThat(run.out()).doesNotContain("take it out");
    assertThat(run.code()).isZero();
  }

  @Test
  void a_waiver_for_what_was_not_looked_at_is_only_told() throws IOException {
    String elsewhere = waivers(
        waiver("contact.kept", "", UNTIL),
        waiver("contact.kept", "\"subject\":\"F-0099\",", UNTIL),
        waiver("plan.renewed-in-time", "", UNTIL));
    Files.delete(records.resolve("b.json"));
    Files.delete(records.resolve("c.json"));

    Run all = check("--waivers", elsewhere);

    assertThat(all.out()).contains("1 waiver is for records that were not looked at.");
    assertThat(all.out()).contains("take it out of the file:\n  plan.renewed-in-time");
    assertThat(all.code()).isEqualTo(1);
  }

  @Test
  void nothing_is_without_use_while_something_is_unread() throws IOException {
    record("bad.json", "what?");

    Run run = check("--waivers", waivers(waiver("contact.kept", "\"subject\":\"F-0002\",", UNTIL)));

    assertThat(run.out()).doesNotContain("take it out");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void what_was_there_before_is_known_and_only_what_is_new_fails() throws IOException {
    assertThat(check("--fail-on", "may", "--write-baseline", known()).code()).isZero();
    assertThat(Path.of(known())).content().isEqualTo("""
        {
          "keywork": "baseline/1",
          "asOf": "2026-11-22",
          "policy": "guidance",
          "edition": "2026-11",
          "findings": [
            { "rule": "plan.renewed-in-time", "subject": "F-0002", "at": "/plans/0/agreedOn" },
            { "rule": "contact.kept", "subject": "F-0003", "at": "" }
          ]
        }
        """);

    Run marked = check("--baseline", known());
    assertThat(marked.out())
        .contains("  must    contact.kept   1:1 (the whole file)   known\n")
        .contains("2 findings are known from the baseline.");
    assertThat(marked.code()).isEqualTo(1);

    Run newOnly = check("--baseline", known(), "--new-only", "--fail-on", "may");
    assertThat(newOnly.out())
        .startsWith("3 families: 0 with a must, 0 with a should but no must, 3 clear.")
        .contains("2 findings are known from the baseline.");
    assertThat(newOnly.code()).isZero();
  }

  @Test
  void a_baseline_of_another_policy_is_none_since_what_it_knows_may_be_a_must_now()
      throws IOException {
    check("--write-baseline", known());

    Run run = check("--baseline", known(), "--new-only", "--policy", "pembrokeshire");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "keywork: The baseline was not written under the policy pembrokeshire, which may mean the"
                    + " same findings more strongly; write one under it with --write-baseline FILE.\n"));
  }

  @Test
  void a_baseline_of_another_edition_is_taken_with_caution() throws IOException {
    check("--write-baseline", known());
    Path file = Path.of(known());
    Files.writeString(file, Files.readString(file).replace("2026-11\"", "2026-10\""));

    Run run = check("--baseline", known(), "--new-only");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("keywork: The baseline was not written with rule book 2026-11, which may mean");
  }

  @Test
  void a_baseline_is_not_written_where_the_findings_go() throws IOException {
    Run run = check("--write-baseline", known(), "--format", "json=" + folder + "/./known.json");

    assertThat(run)
        .isEqualTo(new Run(
            2,
            "",
            "keywork: A form and the baseline would be written to one file; give --write-baseline a"
                + " file of its own.\n"));
    assertThat(check("--write-baseline", known(), "--output", known()).code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_waiver_of_a_rule_that_is_switched_off_is_of_no_use() throws IOException {
    Path policy = Files.writeString(folder.resolve("off.policy"), "off");

    Run run = check(
        "--policy",
        policy.toString(),
        "--waivers",
        waivers(waiver("plan.renewed-in-time", "", UNTIL), waiver("contact.kept", "", UNTIL)));

    assertThat(run.out())
        .contains("take it out of the file:\n  plan.renewed-in-time   all records");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_record_that_stands_there_twice_is_known_once() throws IOException {
    check("--write-baseline", known());
    record("d.json", "alone");

    Run run = check("--baseline", known(), "--new-only");

    assertThat(run.out()).contains("F-0003   1 must", "d.json");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_new_baseline_has_what_was_known_and_what_is_new() throws IOException {
    check("--write-baseline", known());
    String first = Files.readString(Path.of(known()));
    check("--baseline", known(), "--new-only", "--write-baseline", known());
    assertThat(Path.of(known())).content().isEqualTo(first);

    check("--waivers", waivers(waiver("contact.kept", "", UNTIL)), "--write-baseline", known());
    assertThat(Path.of(known())).content().doesNotContain("contact.kept");
  }

  @Test
  void no_baseline_is_written_of_half_of_the_records() throws IOException {
    record("bad.json", "what?");

    Run run = check("--write-baseline", known());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .endsWith("keywork: No baseline was written, since not all records were read.\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void programs_are_told_of_all_of_it() throws IOException {
    check("--write-baseline", known());
    String waivers = waivers(
        waiver("plan.renewed-in-time", "\"subject\":\"F-0002\",", UNTIL),
        waiver("contact.kept", "\"subject\":\"F-0001\",", UNTIL),
        waiver("contact.kept", "\"subject\":\"F-0099\",", UNTIL),
        waiver("contact.kept", "", "2026-11-21"));

    JsonNode told = json(check("--waivers", waivers, "--baseline", known(), "--format", "json"));

    assertThat(told.at("/summary/waived").intValue()).isEqualTo(1);
    assertThat(told.at("/summary/known").intValue()).isEqualTo(1);
    assertThat(told.at("/reports/0/findings/0/known").booleanValue()).isTrue();
    assertThat(told.at("/unusedWaivers").toString())
        .isEqualTo("[" + waiver("contact.kept", "\"subject\":\"F-0001\",", UNTIL) + "]");
    assertThat(told.at("/expiredWaivers").toString())
        .isEqualTo("[" + waiver("contact.kept", "", "2026-11-21") + "]");
    assertThat(told.at("/waiversElsewhere").toString())
        .isEqualTo("[" + waiver("contact.kept", "\"subject\":\"F-0099\",", UNTIL) + "]");
  }

  @Test
  void files_that_cannot_be_used_keep_everything_from_being_checked() throws IOException {
    assertThat(check("--new-only").err())
        .isEqualTo("keywork: --new-only needs --baseline FILE, which says what is not new.\n");
    Run missing = check("--waivers", folder + "/none.json");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err())
        .isEqualTo("keywork: The waivers cannot be read. " + folder
            + "/none.json: There is no such file or directory.\n");
    String retired = waivers(waiver("plan.gone", "", UNTIL));
    assertThat(check("--waivers", retired).err())
        .isEqualTo("keywork: The waivers cannot be read. " + retired
            + ":1:43: /waivers/0/rule: This rule is no longer in use; \"plan.renewed-in-time\""
            + " stands in its place. [unknown-code]\n");
    assertThat(check("--baseline", retired).err())
        .startsWith("keywork: The baseline cannot be read. " + retired + ":1:12: /keywork: ");
    assertThat(check("--write-baseline", folder.toString()).code()).isEqualTo(2);
  }
}
