package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A check in the Static Analysis Results Interchange Format. */
class CheckSarifTest {

  @Test
  void it_is_one_run_of_version_2_1_0() {
    JsonNode document = JsonMapper.shared()
        .readTree(OneCheck.told(
            CheckFormat.SARIF, SmallCheck.shown(false, Optional.empty()), OneCheck::ends));

    assertThat(document.at("/version").stringValue()).isEqualTo("2.1.0");
    assertThat(document.at("/$schema").stringValue()).endsWith("/sarif-schema-2.1.0.json");
    assertThat(document.at("/runs").size()).isEqualTo(1);
    assertThat(document.at("/runs/0/results").size()).isZero();
    assertThat(document.at("/runs/0/columnKind").stringValue()).isEqualTo("utf16CodeUnits");
    assertThat(document.at("/runs/0/properties").toString())
        .isEqualTo("{\"asOf\":\"2026-11-22\",\"policy\":\"none\",\"edition\":\"2026-11\"}");
  }

  @Test
  void it_says_what_checked_and_claims_no_version_that_it_does_not_have() {
    JsonNode driver = OneCheck.run(OneCheck::ends).at("/tool/driver");

    assertThat(driver.at("/name").stringValue()).isEqualTo("keywork");
    assertThat(driver.at("/version").stringValue()).isEqualTo(KeyworkCommand.version());
    assertThat(driver.has("semanticVersion")).isFalse();
    assertThat(driver.has("informationUri")).isFalse();
  }

  @Test
  void every_rule_of_the_book_is_described_as_it_binds_under_the_policy() {
    JsonNode rules = OneCheck.run(OneCheck::ends).at("/tool/driver/rules");
    JsonNode renewed = rules.get(2);

    assertThat(rules.size()).isEqualTo(3);
    assertThat(renewed.at("/id").stringValue()).isEqualTo("plan.renewed-in-time");
    assertThat(renewed.at("/deprecatedIds").toString()).isEqualTo("[\"plan.gone\"]");
    assertThat(renewed.at("/shortDescription/text").stringValue())
        .isEqualTo("A plan is renewed within 12 months of the one before.");
    assertThat(renewed.at("/help/text").stringValue())
        .isEqualTo("Hold a review with the family and agree the next plan. Concerns: plans that"
            + " were agreed. Written in: PEMBROKESHIRE Co-ordination (R258).");
    assertThat(renewed.at("/help/markdown").stringValue())
        .startsWith("**What to do:** Hold a review");
    assertThat(renewed.at("/defaultConfiguration/level").stringValue()).isEqualTo("note");
    assertThat(renewed.at("/properties").toString())
        .isEqualTo("{\"tags\":[\"plan\"],\"force\":\"may\",\"local\":true,\"statements\":[258],"
            + "\"citation\":{\"publication\":\"PEMBROKESHIRE\",\"place\":\"Co-ordination\"}}");
    assertThat(rules.at("/0/defaultConfiguration/level").stringValue()).isEqualTo("warning");
    assertThat(rules.at("/1/defaultConfiguration/level").stringValue()).isEqualTo("error");
  }

  @Test
  void what_is_not_met_fails_with_the_level_of_its_force() {
    JsonNode result = result(check -> check.family("a.json", "alone").ends(), 0);

    assertThat(result.at("/ruleId").stringValue()).isEqualTo("contact.kept");
    assertThat(result.at("/ruleIndex").intValue()).isEqualTo(1);
    assertThat(result.at("/level").stringValue()).isEqualTo("error");
    assertThat(result.at("/kind").stringValue()).isEqualTo("fail");
    assertThat(result.at("/message/text").stringValue())
        .startsWith("Nobody has been in touch with the family")
        .endsWith("Call the family.");
    assertThat(result.at("/suppressions").toString()).isEqualTo("[]");
    assertThat(result.at("/properties").toString())
        .isEqualTo("{\"subject\":\"F-0003\",\"force\":\"must\",\"statements\":[1,3],\"facts\":{}}");
  }

  @Test
  void a_place_has_file_line_column_and_pointer() {
    JsonNode result = result(check -> check.family("b.json", "stale").ends(), 0);

    assertThat(result.at("/level").stringValue()).isEqualTo("note");
    assertThat(result.at("/locations/0").toString())
        .isEqualTo("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"b.json\"},"
            + "\"region\":{\"startLine\":3,\"startColumn\":17}},\"logicalLocations\":[{"
            + "\"fullyQualifiedName\":\"/plans/0/agreedOn\",\"name\":\"agreedOn\","
            + "\"kind\":\"property\"}]}");
    assertThat(result.at("/properties/facts/due").stringValue()).isEqualTo("2026-08-31");
  }

  @Test
  void a_whole_document_is_known_by_its_subject() {
    JsonNode result = result(check -> check.family("a.json", "alone").ends(), 0);

    assertThat(result.at("/locations/0/logicalLocations").toString())
        .isEqualTo("[{\"name\":\"F-0003\",\"kind\":\"object\"}]");
  }

  @Test
  void what_the_record_does_not_tell_is_open_and_has_no_level() {
    JsonNode result = result(check -> check.family("a.json", "alone").ends(), 1);

    assertThat(result.at("/ruleId").stringValue()).isEqualTo("family.strengths-told");
    assertThat(result.at("/kind").stringValue()).isEqualTo("open");
    assertThat(result.at("/level").stringValue()).isEqualTo("none");
    assertThat(result.at("/message/text").stringValue())
        .isEqualTo("Not recorded: what the family is good at.");
    assertThat(result.at("/properties/force").stringValue()).isEqualTo("should");
  }

  @Test
  void open_questions_are_told_only_when_asked_for() {
    assertThat(OneCheck.told(
            CheckFormat.SARIF,
            SmallCheck.shown(false, Optional.empty()),
            check -> check.family("a.json", "alone").ends()))
        .contains("\"fail\"")
        .doesNotContain("\"open\"");
  }

  @Test
  void what_somebody_has_accepted_fails_and_is_suppressed() {
    JsonNode result = result(
        check ->
            check.family("a.json", "alone", List.of(OneCheck.silenceAccepted())).ends(),
        0);

    assertThat(result.at("/kind").stringValue()).isEqualTo("fail");
    assertThat(result.at("/level").stringValue()).isEqualTo("error");
    assertThat(result.at("/suppressions").toString())
        .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":"
            + "\"Accepted by service manager until 2026-12-22: They asked for it.\"}]");
  }

  @Test
  void a_finding_has_the_same_fingerprint_wherever_its_file_lies_and_no_other_has_it() {
    JsonNode results = OneCheck.run(check -> check
            .family("a.json", "alone")
            .family("b.json", "stale")
            .family("moved/a.json", "alone")
            .ends())
        .at("/results");

    assertThat(fingerprint(results.get(0)))
        .isEqualTo(fingerprint(results.get(3)))
        .isEqualTo("b96bcc7596e457e0c9b8e6a714b2cdafa5ce2c49541f9578a4b9407e111c81e8");
    assertThat(fingerprint(results.get(2))).isNotEqualTo(fingerprint(results.get(0)));
  }

  private static String fingerprint(JsonNode result) {
    return result.at("/partialFingerprints/keyworkFinding~1v1").stringValue();
  }

  @Test
  void a_file_with_an_odd_name_is_named_by_a_uri() {
    JsonNode result =
        result(check -> check.family("zu: groß, 100%.json", "alone").ends(), 0);

    assertThat(uri(result)).isEqualTo("zu%3A%20gro%C3%9F%2C%20100%25.json");
  }

  @Test
  void the_standard_input_is_said_to_be_that() {
    JsonNode result = result(check -> check.family("-", "alone").ends(), 0);

    assertThat(uri(result)).isEqualTo("-");
    assertThat(result
            .at("/locations/0/physicalLocation/artifactLocation/description/text")
            .stringValue())
        .isEqualTo("The standard input.");
  }

  private static String uri(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").stringValue();
  }

  @Test
  void a_check_that_read_everything_succeeded() {
    JsonNode invocation = invocation(check -> check.family("a.json", "alone").ends());

    assertThat(invocation.toString())
        .isEqualTo("{\"executionSuccessful\":true,\"toolExecutionNotifications\":[]}");
  }

  @Test
  void what_could_not_be_read_is_an_error_and_no_result() {
    JsonNode run =
        OneCheck.run(check -> check.broken("a b.json").missing("c.json").ends());
    JsonNode invocation = run.at("/invocations/0");
    JsonNode broken = invocation.at("/toolExecutionNotifications/0");
    JsonNode missing = invocation.at("/toolExecutionNotifications/1");

    assertThat(run.at("/results").size()).isZero();
    assertThat(invocation.at("/executionSuccessful").booleanValue()).isFalse();
    assertThat(broken.at("/level").stringValue()).isEqualTo("error");
    assertThat(broken.at("/message/text").stringValue()).isEqualTo("No family.");
    assertThat(broken.at("/locations/0").toString())
        .isEqualTo("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a%20b.json\"},"
            + "\"region\":{\"startLine\":3,\"startColumn\":14}},\"logicalLocations\":[{"
            + "\"fullyQualifiedName\":\"/family/0\",\"kind\":\"value\"}]}");
    assertThat(missing.at("/locations/0").toString())
        .isEqualTo("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"c.json\"}}}");
    assertDescribed(run, broken, "wrong-type");
    assertDescribed(run, missing, "unreadable");
  }

  @Test
  void an_interrupted_check_did_not_succeed_and_says_so() {
    JsonNode run = OneCheck.run(check -> check.family("a.json", "clear").isInterrupted());
    JsonNode told = run.at("/invocations/0/toolExecutionNotifications/0");

    assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
    assertThat(told.at("/level").stringValue()).isEqualTo("error");
    assertDescribed(run, told, "interrupted");
  }

  private static void assertDescribed(JsonNode run, JsonNode notification, String code) {
    int index = notification.at("/descriptor/index").intValue();

    assertThat(notification.at("/descriptor/id").stringValue()).isEqualTo(code);
    assertThat(run.at("/tool/driver/notifications").get(index).at("/id").stringValue())
        .isEqualTo(code);
  }

  private static JsonNode result(Consumer<OneCheck> happening, int which) {
    return OneCheck.run(happening).at("/results").get(which);
  }

  private static JsonNode invocation(Consumer<OneCheck> happening) {
    return OneCheck.run(happening).at("/invocations/0");
  }
}
