package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

  private final Practice practice = Invented.practice();

  @Test
  void every_parameter_is_shown_with_where_it_comes_from() {
    assertThat(Run.of(practice, "policy").out()).isEqualTo("""
            Policy guidance, rule book 2026-11: 3 parameters; no other service's practice is adopted.

            contact.longest-silence
                the most weeks without a contact
                value      9
                origin     ours, not documented. Nobody asked families.
                bounds     none
                stricter   when smaller
                read by    contact.kept (must)

            plan.longest-interval
                the longest time from one plan to the next
                value      12 months (P12M)
                origin     documented, PEMBROKESHIRE Co-ordination
                bounds     P1M to P2Y
                stricter   when smaller
                read by    plan.renewed-in-time (may)

            team.fewest-agencies
                the fewest agencies around a family
                value      none
                origin     open, nothing documented. No source says how many agencies make a team.
                bounds     none
                stricter   when larger
                read by    family.strengths-told (should)
            """);
  }

  @Test
  void a_parameter_is_explained_by_the_rules_that_read_it() {
    assertThat(Run.of(practice, "policy", "--explain", "plan.longest-interval").out())
        .isEqualTo("""
            plan.longest-interval
                the longest time from one plan to the next
                value      12 months (P12M)
                origin     documented, PEMBROKESHIRE Co-ordination
                bounds     P1M to P2Y
                stricter   when smaller
                read by    plan.renewed-in-time (may)
                expects    a length of time such as P6M or P21D
                preset     P12M
                allowed    any value within the bounds, since no must reads it
                policy     guidance

                may plan.renewed-in-time: A plan is renewed within 12 months of the one before.
                                                                                     PEMBROKESHIRE Co-ordination
            """);
  }

  @Test
  void what_a_policy_sets_is_told_from_what_it_leaves(@TempDir Path folder) throws IOException {
    Path strict = Files.writeString(folder.resolve("strict.json"), "strict");

    JsonNode parameters = JsonMapper.shared()
        .readTree(Run.of(practice, "policy", "--format", "json", "--policy", strict.toString())
            .out())
        .at("/parameters");

    assertThat(parameters.at("/0/origin").stringValue()).isEqualTo("ours");
    assertThat(parameters.at("/1/origin").stringValue()).isEqualTo("policy");
    assertThat(parameters.at("/1/value").stringValue()).isEqualTo("P3M");
    assertThat(parameters.at("/1/preset").stringValue()).isEqualTo("P12M");
    assertThat(parameters.at("/2/origin").stringValue()).isEqualTo("open");
    assertThat(parameters.at("/2/value").isMissingNode()).isTrue();
  }

  @Test
  void the_nearest_parameter_is_named() {
    Run run = Run.of(practice, "policy", "--explain", "plan.longest");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("keywork: There is no parameter 'plan.longest'. Did you mean"
            + " plan.longest-interval?\n");
  }

  @Test
  void a_parameter_that_only_decisions_read_is_shown_with_the_others() {
    assertThat(Run.of(
                Practice.documented(), "policy", "--explain", "eligibility.weight-of-urgent-need")
            .out())
        .isEqualTo("""
            eligibility.weight-of-urgent-need
                the weight of a family that needs help urgently, beside the weights of other reasons
                value      none
                origin     open, nothing documented. The sources name who comes first and give no order among
                           them.
                bounds     0 to 100
                stricter   neither way; it is a choice
                read by    no rule, decisions only
                expects    a whole number
                allowed    any value within the bounds, since no must reads it
                policy     guidance
            """);
  }
}
