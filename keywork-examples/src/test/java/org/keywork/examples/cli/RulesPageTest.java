package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path COMMITTED = Path.of("../keywork-core/docs/rules.md");

  @Test
  void the_committed_page_is_the_one_that_the_rules_give() throws IOException {
    String rendered = Run.ofMain("rules", "--format", "markdown").out();

    assertThat(Files.readString(COMMITTED))
        .as("keywork-core/docs/rules.md is stale; render it with: " + RulesPage.COMMAND)
        .isEqualTo(rendered);
  }

  @Test
  void a_rule_has_an_anchor_and_everything_that_is_known_of_it() {
    assertThat(Run.of(Invented.practice(), "rules", "--format", "markdown", "plan.renewed-in-time")
            .out())
        .startsWith("""
            <a id="plan.renewed-in-time"></a>
            ### plan.renewed-in-time

            **May, a must where it is adopted.** A plan is renewed within 12 months of the one before.

            * *Concerns:* plans that were agreed
            * *Written in:* PEMBROKESHIRE Co-ordination (R258)
            * *Parameter:* `plan.longest-interval`, the longest time from one plan to the next, as a length of time such as P6M or P21D
              * *Preset:* 12 months (P12M); documented, PEMBROKESHIRE Co-ordination
              * *Bounds:* P1M to P2Y; stricter when smaller
            * *Reports:* The next plan was due by {due}.
            * *What to do:* Hold a review with the family and agree the next plan.

            """);
  }

  @Test
  void parameters_lead_to_the_rules_that_read_them() {
    assertThat(Run.of(Invented.practice(), "rules", "--format", "markdown").out())
        .contains("[plan.renewed-in-time](#plan.renewed-in-time)");
  }
}
