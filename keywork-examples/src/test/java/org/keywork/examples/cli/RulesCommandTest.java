package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

  private final Practice practice = Invented.practice();

  @Test
  void rules_stand_by_concept() {
    assertThat(rules().out()).isEqualTo("""
            family
              should  family.strengths-told
                      Strengths of the family are told next to its needs.          PACK ch.1 / The core elements

            contact
              must    contact.kept
                      Somebody keeps in touch with the family.                     GUIDE 2 / Coordinated support

            plan
              may     plan.renewed-in-time
                      A plan is renewed within 12 months of the one before.          PEMBROKESHIRE Co-ordination

            3 rules. Policy guidance, rule book 2026-11. 'keywork rules ID' shows one in full.
            """);
  }

  @Test
  void one_rule_is_shown_with_everything() {
    assertThat(rules("plan.renewed-in-time").out()).startsWith("""
            plan.renewed-in-time
              A plan is renewed within 12 months of the one before.

              force         may; one service's own practice, which meant it as a must
              concerns      plans that were agreed
              written in    PEMBROKESHIRE Co-ordination (Family-centred support: Lessons from a key worker
                            service, 2006)
              reports       The next plan was due by {due}.
              what to do    Hold a review with the family and agree the next plan.

              parameter     plan.longest-interval, the longest time from one plan to the next
                value       12 months (P12M)
                origin      documented, PEMBROKESHIRE Co-ordination
                bounds      P1M to P2Y
                stricter    when smaller

              restates
                R258  Time between plans never exceeds twelve months. [PEMBROKESHIRE Co-ordination]
            """);
  }

  @Test
  void a_rule_is_shown_in_an_example_that_it_is_tested_with() {
    assertThat(Run.ofMain("rules", "plan.sent-once-agreed").out()).endsWith("""

              example       Not met, for instance on 2026-11-22: sent the day before. The record at
                            /plans/0/circulation/0, with what is not met at /plans/0/circulation/0/on:
                            {
                              "to": "teacher",
                              "on": "2026-06-14"
                            }
                            which says: The plan went to teacher on 2026-06-14, before the parents agreed to it
                            on 2026-06-15.
            """);
    assertThat(
            Run.ofMain("rules", "plan.sent-once-agreed", "--format", "markdown").out())
        .endsWith("""

            Not met, for instance on 2026-11-22: sent the day before. The record at /plans/0/circulation/0,\
             with what is not met at /plans/0/circulation/0/on:

            ```json
            {
              "to": "teacher",
              "on": "2026-06-14"
            }
            ```

            Which says: The plan went to teacher on 2026-06-14, before the parents agreed to it on 2026-06-15.

            """);
    assertThat(json(Run.ofMain("rules", "plan.sent-once-agreed", "--format", "json"))
            .at("/example/shown/on")
            .stringValue())
        .isEqualTo("2026-06-14");
  }

  @Test
  void an_example_tells_what_the_policy_sets_for_it() {
    assertThat(Run.ofMain("rules", "team.service-manager-steps-in").out())
        .contains("Not met, for instance on 2026-11-22 with team.against-own-agency set to");
  }

  @Test
  void a_rule_without_an_example_is_shown_without_one() {
    assertThat(rules("contact.kept").out()).doesNotContain("example");
  }

  @Test
  void a_policy_shows_in_force_and_values() {
    assertThat(rules("plan.renewed-in-time", "--policy", "pembrokeshire").out())
        .contains("force         must, one service's own practice");
  }

  @Test
  void the_nearest_rule_is_named() {
    Run run = rules("plan.renewd-in-time");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("keywork: There is no rule 'plan.renewd-in-time'. Did you mean"
            + " plan.renewed-in-time?\n");
    assertThat(rules("kept").err()).contains("Did you mean contact.kept?");
    assertThat(rules("plan.renewed").err()).contains("Did you mean plan.renewed-in-time?");
    assertThat(rules("famly.strength").err()).contains("Did you mean family.strengths-told?");
  }

  @Test
  void a_retired_rule_leads_to_its_replacement() {
    assertThat(rules("plan.gone").err())
        .isEqualTo("keywork: The rule plan.gone is no longer in use; plan.renewed-in-time stands in"
            + " its place.\n");
    assertThat(rules("plan.gone").code()).isEqualTo(2);
  }

  @Test
  void programs_get_every_rule() {
    JsonNode document = json(rules("--format", "json"));

    assertThat(document.at("/rules").size()).isEqualTo(3);
    assertThat(document.at("/rules/2/rule").stringValue()).isEqualTo("plan.renewed-in-time");
    assertThat(document.at("/rules/2/force").stringValue()).isEqualTo("may");
    assertThat(document.at("/rules/2/statedForce").stringValue()).isEqualTo("must");
    assertThat(document.at("/rules/2/local").booleanValue()).isTrue();
    assertThat(document.at("/rules/2/parameters/0/value").stringValue()).isEqualTo("P12M");
    assertThat(json(rules("contact.kept", "--format", "json"))
            .at("/statements/1/statement")
            .intValue())
        .isEqualTo(3);
  }

  @Test
  void every_statement_has_a_row_of_the_coverage() {
    JsonNode rows = json(rules("--coverage", "--format", "json"));

    assertThat(rows.size()).isEqualTo(484);
    assertThat(rows.at("/2").toString())
        .isEqualTo("{\"statement\":3,\"topic\":\"family\",\"force\":\"must\",\"local\":false,"
            + "\"carriedBy\":\"rule\",\"names\":[\"contact.kept\"]}");
  }

  @Test
  void the_coverage_is_counted_by_topic() {
    assertThat(rules("--coverage").out().lines())
        .contains(
            "topic           rule  decision  type  parameter  vocabulary  left-out  not-yet  total")
        .anyMatch(line -> line.matches("family +3( +\\d+){6} +17"))
        .anyMatch(line -> line.matches("total +4( +\\d+){6} +484"));
  }

  @Test
  void the_law_is_told_row_by_row() {
    assertThat(rules("--law").out())
        .startsWith("""
            L01  Decision whether to assess                                                    SENDREGS reg 5(1)
                 The authority tells the family within 6 weeks of receiving a request. The day of receipt is not
                 counted.
                 read; EhcDuty.DECISION_WHETHER_TO_ASSESS

            """)
        .contains("L11  Review ", " CFA s.44(1) (secondary)\n")
        .contains("     after another account; EhcDuty.REVIEW, ehc.review-within\n")
        .contains("     read in part; EhcDuty.REVIEW_REPORT, ehc.review-report-within\n")
        .contains("\nThe law of England, in our own words. 23 rows: ");
    assertThat(rules("--law").out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void programs_get_every_row_of_the_law() {
    JsonNode document = json(rules("--law", "--format", "json"));

    assertThat(document.at("/keywork").stringValue()).isEqualTo("law/1");
    assertThat(document.at("/rows").size()).isEqualTo(23);
    assertThat(document.at("/rows/9").toString()).isEqualTo("""
        {"id":"L10","what":"Exception: missed appointment",\
        "rule":"The 6, 16 and 20 weeks need not be kept where an appointment or examination is missed.\
         Which point says so, if one does, was not read.",\
        "citation":{"publication":"SENDREGS","place":"reg 10(4) (secondary)"},\
        "confidence":"secondary","carriedBy":["EhcExceptionKind.MISSED_APPOINTMENT",\
        "ehc.lifted-by-missed-appointment"]}""");
    assertThat(document.at("/rows/0/counting").stringValue())
        .isEqualTo("The day of receipt is not counted.");
  }

  @Test
  void the_page_of_rules_ends_with_the_law() {
    String law = rules("--law", "--format", "markdown").out();

    assertThat(law).startsWith("## The law on plans for education, health and care\n");
    assertThat(law.lines().filter(line -> line.startsWith("| L"))).hasSize(23);
    assertThat(rules("--format", "markdown").out()).endsWith("\n" + law);
  }

  @Test
  void the_law_is_asked_for_alone() {
    assertThat(rules("--law", "contact.kept").err())
        .isEqualTo("keywork: --law is about no rule; leave out the id.\n");
    assertThat(rules("--law", "--coverage").err())
        .isEqualTo("keywork: --coverage and --law are two tables; ask for one.\n");
    assertThat(rules("--law", "--coverage").code()).isEqualTo(2);
  }

  @Test
  void coverage_is_about_all_rules_and_is_no_page() {
    assertThat(rules("--coverage", "contact.kept").code()).isEqualTo(2);
    assertThat(rules("--coverage", "--format", "markdown").code()).isEqualTo(2);
  }

  private Run rules(String... words) {
    String[] args = new String[words.length + 1];
    args[0] = "rules";
    System.arraycopy(words, 0, args, 1, words.length);
    return Run.of(practice, args);
  }

  private static JsonNode json(Run run) {
    assertThat(run.code()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }
}
