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

/** Every command says which rules a policy switches off, and why. */
class SwitchedOffTest {

  private static final String REASONS =
      "{\"family.strengths-told\":\"Families here tell them at every"
          + " visit.\",\"plan.renewed-in-time\":\"We plan from birthday to birthday.\"}";

  @TempDir
  private Path folder;

  private String policy = "";

  @BeforeEach
  void a_policy_that_switches_two_rules_off() throws IOException {
    policy = file("off.policy", "off");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private Run run(String... words) {
    return Run.of(Invented.practice(), words);
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }

  @Test
  void a_check_names_them_below_its_figures() throws IOException {
    assertThat(run("check", "--policy", policy, file("b.json", "stale")).out()).isEqualTo("""
            1 family: 0 with a must, 0 with a should but no must, 1 clear. Policy off, rule book 2026-11, as of
            2026-11-22.
            2 rules are switched off by the policy off: family.strengths-told (Families here tell them at every
            visit), plan.renewed-in-time (We plan from birthday to birthday).
            """);
  }

  @Test
  void programs_are_told_with_the_check_and_with_each_report() throws IOException {
    JsonNode check =
        json(run("check", "--policy", policy, "--format", "json", file("b.json", "stale")));

    assertThat(check.at("/switchedOff").toString()).isEqualTo(REASONS);
    assertThat(check.at("/reports/0/switchedOff").toString()).isEqualTo(REASONS);
    assertThat(check.at("/reports/0/findings").size()).isZero();
  }

  @Test
  void an_agenda_leaves_out_what_they_ask_for_and_says_so() throws IOException {
    String ours = file("ours.policy", """
        {
          "keywork": "policy/1",
          "name": "ours",
          "switchedOff": {"review.offered-in-time": "We hold them at each birthday."}
        }
        """);
    String[] agenda = {"agenda", "--to", "2027-12-31", "data/agenda/families", "--policy", ours};

    assertThat(Run.ofMain(agenda).out())
        .contains("1 rule is switched off by the policy ours: review.offered-in-time (We hold them")
        .contains("Do what the plan says")
        .doesNotContain("Offer the next review");
    agenda[agenda.length - 1] = "guidance";
    assertThat(Run.ofMain(agenda).out())
        .contains("Offer the next review")
        .doesNotContain("switched");
  }

  @Test
  void the_policy_says_which_parameters_no_rule_reads_because_of_it() {
    assertThat(run("policy", "--policy", policy).out())
        .startsWith("""
            Policy off, rule book 2026-11: 3 parameters; no other service's practice is adopted.
            2 rules are switched off by the policy off: family.strengths-told (Families here tell them at every
            visit), plan.renewed-in-time (We plan from birthday to birthday).
            Therefore no rule reads plan.longest-interval, team.fewest-agencies.
            """)
        .contains("    read by    no rule; plan.renewed-in-time is switched off\n");
    JsonNode told = json(run("policy", "--policy", policy, "--format", "json"));
    assertThat(told.at("/switchedOff").toString()).isEqualTo(REASONS);
    assertThat(told.at("/parameters/1/readBy").toString()).isEqualTo("[]");
    assertThat(told.at("/parameters/1/switchedOff").toString())
        .isEqualTo("[\"plan.renewed-in-time\"]");
  }

  @Test
  void a_parameter_is_explained_by_the_rule_that_would_read_it() {
    assertThat(run("policy", "--policy", policy, "--explain", "plan.longest-interval")
            .out())
        .endsWith("""
                allowed    any value within the bounds, since no must reads it
                policy     off

                switched off plan.renewed-in-time: A plan is renewed within 12 months of the one before.
                                                                                     PEMBROKESHIRE Co-ordination
                Reason: We plan from birthday to birthday.
            """);
    assertThat(run("policy", "--explain", "contact.longest-silence").out())
        .contains("    allowed    9 or less, since contact.kept is a must\n");
    assertThat(json(run("policy", "--explain", "contact.longest-silence", "--format", "json"))
            .at("/loosest")
            .stringValue())
        .isEqualTo("9");
  }

  @Test
  void the_rules_leave_them_out_and_say_so() {
    assertThat(run("rules", "--policy", policy).out())
        .doesNotContain("Strengths of the family are told")
        .contains("1 rule. Policy off")
        .endsWith("visit), plan.renewed-in-time (We plan from birthday to birthday).\n");
    assertThat(json(run("rules", "--policy", policy, "--format", "json"))
            .at("/switchedOff")
            .toString())
        .isEqualTo(REASONS);
    assertThat(run("rules", "--policy", policy, "--format", "markdown").out())
        .contains("## Switched off\n")
        .contains("* *Switched off:* We plan from birthday to birthday.\n");
  }

  @Test
  void one_that_is_asked_for_says_that_it_is_switched_off_and_why() {
    Run run = run("rules", "plan.renewed-in-time", "--policy", policy);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("  switched off  by the policy off: We plan from birthday to birthday.\n")
        .contains("  force         may;");
    assertThat(json(run("rules", "plan.renewed-in-time", "--policy", policy, "--format", "json"))
            .at("/switchedOff")
            .stringValue())
        .isEqualTo("We plan from birthday to birthday.");
  }

  @Test
  void a_policy_file_is_refused_with_line_and_column_of_each_reason_why() throws IOException {
    String document = file("wrong.policy", """
            {
              "keywork": "policy/1",
              "name": "wrong",
              "parameters": {
                "plan.longst-interval": "P9M"
              },
              "switchedOff": {
                "assignment.one-contact-at-a-time": "We have two.",
                "records.file-reviews-hold": "No time."
              }
            }
            """);

    Run run = Run.of(Practice.documented(), "policy", "--policy", document);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("keywork: The policy cannot be read. ")
        .contains(
            document + ":5:5: /parameters: A policy has no parameter of this name; did you mean")
        .contains(":8:41: /switchedOff/assignment.one-contact-at-a-time: The rule"
            + " assignment.one-contact-at-a-time is a must and cannot be switched off;")
        .contains(":9:5: /switchedOff: There is no such rule; did you mean"
            + " \"records.file-reviews-held\"?");
    assertThat(run.err().lines()).hasSize(1);
  }
}
