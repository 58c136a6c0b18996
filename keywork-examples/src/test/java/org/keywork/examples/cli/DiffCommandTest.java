package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a change of policy does to the findings in case files. */
class DiffCommandTest {

  @TempDir
  private Path folder;

  private String off = "";
  private String strict = "";

  @BeforeEach
  void a_clear_a_stale_and_a_lonely_family() throws IOException {
    off = file("off.policy", "off");
    strict = file("strict.policy", "strict");
    file("a.json", "alone");
    file("b.json", "stale");
    file("c.json", "clear");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private Run diff(String before, String after, String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(new String[] {"diff", "--old", before, "--new", after}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    args[args.length - 1] = folder.toString();
    return Run.of(Invented.practice(), args);
  }

  @Test
  void what_is_switched_off_is_gone() {
    assertThat(diff("guidance", off).out()).isEqualTo("""
            F-0003   1 question gone   DIR/a.json

            F-0002   1 gone   DIR/b.json
              What is no longer found:
                may     plan.renewed-in-time   1:1 /plans/0/agreedOn
                        The next plan was due by 2026-08-31.
                        Hold a review with the family and agree the next plan.       PEMBROKESHIRE Co-ordination

            By rule
              plan.renewed-in-time   1 gone

            3 documents, 2 of them with another report. Findings: 0 new, 1 gone, 0 meant more strongly, 0 told
            otherwise. Questions: 0 new, 1 gone. Old policy guidance, new policy off, rule book 2026-11, as of
            2026-11-22.
            2 rules are switched off by the policy off: family.strengths-told (Families here tell them at every
            visit), plan.renewed-in-time (We plan from birthday to birthday).
            """.replace("DIR", folder.toString()));
  }

  @Test
  void what_both_find_with_another_force_or_another_day_is_told_otherwise() {
    assertThat(diff("guidance", "pembrokeshire").out())
        .contains("F-0002   1 meant more strongly   ", """
              What is found otherwise:
                must    plan.renewed-in-time   1:1 /plans/0/agreedOn
                        The next plan was due by 2026-08-31.
                        Hold a review with the family and agree the next plan.       PEMBROKESHIRE Co-ordination
                        Under the old policy, as a may: the same.
            """.indent(0));
    assertThat(diff("guidance", strict).out())
        .contains("            Under the old policy: The next plan was due by 2026-08-31.\n")
        .contains("plan.renewed-in-time   2 new, 1 told otherwise\n");
  }

  @Test
  void what_the_new_policy_cannot_tell_is_told() {
    assertThat(diff(off, "guidance").out()).contains("""
            F-0003   1 new question   DIR/a.json
              What is asked now and not recorded:
                cannot tell   should   family.strengths-told   /family/strengths
                        not recorded: what the family is good at
            """.replace("DIR", folder.toString()));
  }

  @Test
  void equal_policies_say_the_same() {
    assertThat(diff(off, off).out())
        .startsWith("3 documents, 0 of them with another report. Findings: 0 new, 0 gone, 0 meant");
  }

  @Test
  void the_exit_code_follows_what_is_new_or_meant_more_strongly() {
    assertThat(diff("guidance", "pembrokeshire").code()).isZero();
    assertThat(diff("guidance", "pembrokeshire", "--fail-on", "must").code()).isEqualTo(1);
    assertThat(diff("pembrokeshire", "guidance", "--fail-on", "may").code()).isZero();
    assertThat(diff(off, "guidance", "--fail-on", "should").code()).isZero();
    assertThat(diff(off, "guidance", "--fail-on", "may").code()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_read_is_told_and_the_rest_is_compared() throws IOException {
    String bad = file("bad.json", "what?");

    Run run = diff("guidance", off);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith(bad + ":3:14: /family/0: This is no family. [wrong-type]\n");
    assertThat(run.out())
        .contains("3 documents, 2 of them with another report.")
        .endsWith("1 input could not be read and was not compared.\n");
  }

  @Test
  void wrong_use_is_one_sentence() {
    assertThat(diff("guidance", "loose").err())
        .startsWith("keywork: There is neither a policy nor");
    assertThat(Run.of(Invented.practice(), "diff", "--old", "guidance", folder.toString())
            .code())
        .isEqualTo(2);
    assertThat(Run.of(Invented.practice(), "diff", "--old", "guidance", "--new", off)
            .err())
        .contains("Missing required parameter: 'FILE|DIR|-'.");
  }

  @Test
  void programs_get_one_object() {
    JsonNode document = JsonMapper.shared()
        .readTree(diff("guidance", strict, "--format", "json").out());

    assertThat(document.propertyNames())
        .containsExactly(
            "keywork", "asOf", "edition", "old", "new", "documents", "unread", "rules", "summary");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("diff/1");
    assertThat(document.at("/old").toString())
        .isEqualTo("{\"policy\":\"guidance\",\"switchedOff\":{}}");
    assertThat(document.at("/documents/1/subject").stringValue()).isEqualTo("F-0002");
    assertThat(document.at("/documents/1/changed/0/before/facts/due").stringValue())
        .isEqualTo("2026-08-31");
    assertThat(document.at("/documents/1/changed/0/after/facts/due").stringValue())
        .isEqualTo("2025-11-30");
    assertThat(document.at("/documents/1/changed/0/after/line").intValue()).isEqualTo(1);
    assertThat(document.at("/rules").toString())
        .isEqualTo("[{\"rule\":\"plan.renewed-in-time\",\"appeared\":2,\"vanished\":0,"
            + "\"changed\":1,\"stronger\":0}]");
    assertThat(document.at("/summary").toString())
        .isEqualTo("{\"documents\":3,\"differing\":3,\"appeared\":2,\"vanished\":0,\"changed\":1,"
            + "\"stronger\":0,\"newQuestions\":0,\"settledQuestions\":0,\"unread\":0}");
  }

  @Test
  void a_service_is_compared_with_the_families_it_serves() {
    Run run = Run.ofMain(
        "diff",
        "--old",
        "guidance",
        "--new",
        "data/team/team-policy.json",
        "--service",
        "data/team/service.json",
        "data/team/families");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("larkmoor   1 new should   data/team/service.json\n")
        .contains("The 3 families of the key worker physiotherapist");
  }
}
