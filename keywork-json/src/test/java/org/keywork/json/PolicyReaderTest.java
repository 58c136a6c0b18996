package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keywork.agency.Sector;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;
import org.keywork.rule.Weight;
import org.keywork.source.Force;
import org.keywork.source.Publication;
import org.keywork.source.Publications;

/** What a service sets is read as it is written, and whatever cannot be set is told. */
class PolicyReaderTest {

  private static final Parameter<Period> INTERVAL = Parameter.period(
          "plan.longest-interval", "the longest time from one plan to the next")
      .open("for tests")
      .between(Period.ofMonths(1), Period.ofMonths(12))
      .strictestWhenSmall();
  private static final Parameter<Integer> FAMILIES = Parameter.count(
          "caseload.most-families", "the most families of one key worker")
      .open("for tests")
      .between(1, 40)
      .strictestWhenSmall();
  private static final Parameter<Boolean> COPIES = Parameter.flag(
          "plan.copies", "whether plans are copied")
      .open("for tests")
      .asChoice();
  private static final Parameter<Sector> SECTOR = Parameter.parameter(
          "agency.sector", ParameterType.choice(Sector.class), "the sector")
      .open("for tests")
      .asChoice();
  private static final Parameter<Duration> ANSWER = Parameter.duration(
          "contact.answer", "the longest time to an answer")
      .open("for tests")
      .between(Duration.ofMinutes(1), Duration.ofDays(1))
      .strictestWhenSmall();
  private static final Parameter<Weight> LITTLE = Parameter.weight(
          "caseload.little", "the weight of a family that needs little")
      .open("for tests")
      .between(Weight.ZERO, Weight.ONE)
      .strictestWhenLarge();
  private static final List<Parameter<?>> KNOWN =
      List.of(INTERVAL, FAMILIES, COPIES, SECTOR, ANSWER, LITTLE);

  private static final LocalPolicy GUIDANCE = LocalPolicy.named("guidance").with(FAMILIES, 20);

  private static final RuleBook BOOK = RuleBook.edition(
          "2026-11",
          List.of(
              rule("plan.kept", Force.MUST, Publications.GUIDE),
              rule("plan.copied", Force.SHOULD, Publications.GUIDE),
              rule("plan.renewed-here", Force.MUST, Publications.PEMBROKESHIRE),
              rule("plan.gone", Force.MAY, Publications.GUIDE)))
      .retiring(new RuleId("plan.gone"), new RuleId("plan.copied"))
      .withParametersOfDecisions(KNOWN);

  private static final PolicyReader READER = new PolicyReader(
      BOOK, name -> name.equals("guidance") ? Optional.of(GUIDANCE) : Optional.empty());

  private static final LocalPolicy NORTH = LocalPolicy.named("north")
      .adopting(Publications.PEMBROKESHIRE)
      .with(INTERVAL, Period.ofMonths(9))
      .with(FAMILIES, 5)
      .with(COPIES, true)
      .with(SECTOR, Sector.PVI);

  private static Rule<Integer> rule(String id, Force force, Publication publication) {
    return Rule.rule(id)
        .from(publication.at("1"), Rule.restating(1))
        .says(force, "It is so.")
        .appliesTo(Integer.class, "numbers")
        .isMetWhen((number, basis) -> Verdict.met())
        .otherwise("It is not so.")
        .remedy("See to it.");
  }

  private static Read<LocalPolicy> read(String document) {
    return READER.read(document.getBytes(UTF_8));
  }

  private static List<String> told(String rest) {
    return read("{\"keywork\":\"policy/1\"," + rest + "}").problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  @Test
  void what_a_service_set_is_read() throws IOException {
    String document = """
        {
          "keywork": "policy/1",
          "name": "north",
          "adopts": [
            "PEMBROKESHIRE"
          ],
          "parameters": {
            "agency.sector": "pvi",
            "caseload.most-families": 5,
            "plan.copies": true,
            "plan.longest-interval": "P9M"
          }
        }
        """;
    assertThat(read(document)).isEqualTo(new Read.Accepted<>(NORTH));
    assertThat(READER.read(new ByteArrayInputStream(document.getBytes(UTF_8))).value())
        .contains(NORTH);
    assertThat(DocumentWriter.pretty().write(NORTH, KNOWN)).isEqualTo(document);
  }

  @Test
  void a_policy_that_sets_nothing_is_short() {
    assertThat(DocumentWriter.compact().write(LocalPolicy.named("none"), KNOWN))
        .isEqualTo("{\"keywork\":\"policy/1\",\"name\":\"none\"}");
  }

  @Test
  void a_policy_may_build_on_another() {
    Read<LocalPolicy> read =
        read("{\"keywork\":\"policy/1\",\"name\":\"west\",\"basedOn\":\"guidance\","
            + "\"parameters\":{\"plan.copies\":false}}");
    assertThat(read.value()).contains(GUIDANCE.renamed("west").with(COPIES, false));
    assertThat(told("\"name\":\"w\",\"basedOn\":\"guidence\""))
        .containsExactly(
            "UNKNOWN_CODE 1:44 /basedOn There is no policy of this name to build on; name another or"
                + " leave it out.");
    assertThat(told("\"name\":\"w\",\"basedOn\":\"Kay Workington\""))
        .containsExactly(
            "UNKNOWN_CODE 1:44 /basedOn There is no policy of this name to build on; name another or"
                + " leave it out.");
    assertThat(told("\"name\":\"w\",\"basedOn\":1"))
        .containsExactly("WRONG_TYPE 1:44 /basedOn Expected a text, found a number.");
  }

  @Test
  void an_unknown_parameter_is_told_with_the_nearest_that_is_known() {
    assertThat(told("\"name\":\"w\",\"parameters\":{\"plan.longst-interval\":\"P9M\"}"))
        .containsExactly("UNKNOWN_PROPERTY 1:48 /parameters A policy has no parameter of this name;"
            + " did you mean \"plan.longest-interval\"?");
  }

  @Test
  void a_setting_of_another_type_is_told() {
    assertThat(told("\"name\":\"w\",\"parameters\":{\"caseload.most-families\":\"5\","
            + "\"plan.copies\":1,\"plan.longest-interval\":9,\"agency.sector\":true}"))
        .containsExactly(
            "WRONG_TYPE 1:73 /parameters/caseload.most-families Expected a whole number,"
                + " found a text.",
            "WRONG_TYPE 1:91 /parameters/plan.copies Expected true or false, found a number.",
            "WRONG_TYPE 1:117 /parameters/plan.longest-interval"
                + " Expected a length of time such as P6M or P21D, found a number.",
            "WRONG_TYPE 1:135 /parameters/agency.sector"
                + " Expected a sector such as \"statutory\", found true or false.");
    assertThat(told("\"name\":\"w\",\"parameters\":{\"caseload.most-families\":5.5,"
            + "\"plan.longest-interval\":\"nine months\",\"agency.sector\":\"public\"}"))
        .containsExactly(
            "WRONG_TYPE 1:73 /parameters/caseload.most-families"
                + " Expected a whole number, found one too large or with a fraction.",
            "WRONG_LENGTH_OF_TIME 1:101 /parameters/plan.longest-interval"
                + " Expected a length of time such as P6M or P21D, found something else.",
            "UNKNOWN_CODE 1:131 /parameters/agency.sector"
                + " There is no such sector; there are \"statutory\" and \"pvi\".");
  }

  @Test
  void a_setting_outside_its_bounds_is_told() {
    assertThat(told("\"name\":\"w\",\"parameters\":{\"caseload.most-families\":41,"
            + "\"plan.longest-interval\":\"P21D\"}"))
        .containsExactly(
            "OUT_OF_BOUNDS 1:73 /parameters/caseload.most-families The parameter"
                + " caseload.most-families must not be higher than 40, but is set to 41.",
            "OUT_OF_BOUNDS 1:100 /parameters/plan.longest-interval The parameter"
                + " plan.longest-interval must not be lower than P1M, but is set to P21D.");
  }

  @Test
  void only_local_practice_is_adopted() {
    assertThat(told("\"name\":\"w\",\"adopts\":[\"GUIDE\"]"))
        .containsExactly("UNKNOWN_CODE 1:44 /adopts/0 There is no such local practice;"
            + " there is only \"PEMBROKESHIRE\".");
  }

  @Test
  void a_policy_has_a_name_and_nothing_unknown() {
    assertThat(told("\"parameter\":{}"))
        .containsExactly(
            "MISSING_PROPERTY 1:1 /name This policy has no \"name\", which must be there; add a text.",
            "UNKNOWN_PROPERTY 1:23 A policy has no property of this name;"
                + " did you mean \"parameters\"?");
    assertThat(told("\"name\":null")).hasSize(1);
    assertThat(told("\"name\":\"w\",\"name\":\"v\"")).hasSize(1);
    assertThat(told("\"name\":\"w\",\"parameters\":{\"plan.copies\":null}")).hasSize(1);
  }

  @Test
  void another_document_is_no_policy() {
    assertThat(read("{\"keywork\":\"case-file/1\"}").problems())
        .extracting(Problem::sentence)
        .containsExactly("Expected a document that begins with \"keywork\": \"policy/1\","
            + " found \"case-file/1\".");
    assertThat(read("").problems()).hasSize(1);
  }

  @Test
  void hours_and_minutes_are_set_in_iso_8601() {
    assertThat(
            read(
                "{\"keywork\":\"policy/1\",\"name\":\"a\",\"parameters\":{\"contact.answer\":\"PT90M\"}}"))
        .isEqualTo(
            new Read.Accepted<>(LocalPolicy.named("a").with(ANSWER, Duration.ofMinutes(90))));
    assertThat(told("\"name\":\"a\",\"parameters\":{\"contact.answer\":\"an hour\"}"))
        .singleElement(as(STRING))
        .startsWith("WRONG_LENGTH_OF_TIME")
        .endsWith("Expected hours and minutes such as PT7H30M, found something else.");
    assertThat(told("\"name\":\"a\",\"parameters\":{\"contact.answer\":\"PT25H\"}"))
        .singleElement(as(STRING))
        .startsWith("OUT_OF_BOUNDS");
  }

  @Test
  void a_weight_is_a_number_exact_to_the_hundredth() {
    String little = "\"name\":\"north\",\"parameters\":{\"caseload.little\":";

    assertThat(read("{\"keywork\":\"policy/1\"," + little + "0.25}}").value())
        .map(policy -> policy.value(LITTLE))
        .contains(Optional.of(Weight.parse("0.25")));
    assertThat(told(little + "1}")).isEmpty();
    assertThat(told(little + "0.125}"))
        .singleElement()
        .asString()
        .endsWith(
            "/parameters/caseload.little Expected a number of up to two decimals such as 0.25,"
                + " found something else.");
    assertThat(told(little + "\"0.25\"}"))
        .singleElement()
        .asString()
        .endsWith("Expected a number of up to two decimals such as 0.25, found a text.");
    assertThat(told(little + "2}")).singleElement().asString().startsWith("OUT_OF_BOUNDS");
  }

  @Test
  void a_weight_is_written_as_it_is_read() {
    LocalPolicy policy = LocalPolicy.named("north").with(LITTLE, Weight.parse("0.5"));
    String written = DocumentWriter.pretty().write(policy, KNOWN);

    assertThat(written).contains("\"caseload.little\": 0.5");
    assertThat(read(written).value()).contains(policy);
  }

  @Test
  void a_rule_is_switched_off_with_a_reason() {
    LocalPolicy policy = LocalPolicy.named("north")
        .withoutRule(new RuleId("plan.renewed-here"), "We renew them at each birthday.")
        .withoutRule(new RuleId("plan.copied"), "Nobody here copies.");
    String document = """
        {
          "keywork": "policy/1",
          "name": "north",
          "switchedOff": {
            "plan.copied": "Nobody here copies.",
            "plan.renewed-here": "We renew them at each birthday."
          }
        }
        """;

    assertThat(read(document)).isEqualTo(new Read.Accepted<>(policy));
    assertThat(DocumentWriter.pretty().write(policy, KNOWN)).isEqualTo(document);
  }

  @Test
  void what_another_policy_switches_off_is_inherited() {
    PolicyReader reader = new PolicyReader(
        BOOK,
        name -> Optional.of(
            LocalPolicy.named(name).withoutRule(new RuleId("plan.copied"), "Nobody here copies.")));
    String document = "{\"keywork\":\"policy/1\",\"name\":\"west\",\"basedOn\":\"north\"";

    assertThat(
            reader.read((document + "}").getBytes(UTF_8)).value().orElseThrow().switchedOff())
        .isEqualTo(Map.of(new RuleId("plan.copied"), "Nobody here copies."));
    assertThat(reader
            .read((document + ",\"switchedOff\":{\"plan.copied\":\"Nor do we.\"}}").getBytes(UTF_8))
            .value()
            .orElseThrow()
            .switchedOff())
        .isEqualTo(Map.of(new RuleId("plan.copied"), "Nor do we."));
  }

  @Test
  void an_unknown_rule_is_told_with_the_nearest_that_is_known() {
    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.copid\":\"why\",\"Zofia\":\"why\"}"))
        .containsExactly(
            "UNKNOWN_PROPERTY 1:49 /switchedOff There is no such rule; did you mean \"plan.copied\"?",
            "UNKNOWN_PROPERTY 1:68 /switchedOff There is no such rule; there are \"plan.kept\","
                + " \"plan.copied\", \"plan.renewed-here\" and \"plan.gone\".");
  }

  @Test
  void a_rule_that_is_no_longer_in_use_is_told_with_its_replacement() {
    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.gone\":\"why\"}"))
        .containsExactly(
            "NOT_TO_BE_SWITCHED_OFF 1:61 /switchedOff/plan.gone The rule plan.gone is no"
                + " longer in use, so that nobody has to switch it off; plan.copied stands in its place.");
  }

  @Test
  void a_must_is_not_switched_off() {
    String refused =
        "NOT_TO_BE_SWITCHED_OFF 1:%d /switchedOff/%s The rule %s is a must and cannot be"
            + " switched off; where it cannot be met for a time, grant a waiver, which says who accepts"
            + " that and until when.";

    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.kept\":\"why\"}"))
        .containsExactly(refused.formatted(61, "plan.kept", "plan.kept"));
    assertThat(told("\"name\":\"w\",\"adopts\":[\"PEMBROKESHIRE\"],"
            + "\"switchedOff\":{\"plan.renewed-here\":\"why\"}"))
        .containsExactly(refused.formatted(96, "plan.renewed-here", "plan.renewed-here"));
    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.renewed-here\":\"why\"}"))
        .isEmpty();
  }

  @Test
  void no_rule_is_switched_off_without_a_reason() {
    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.copied\":\" \","
            + "\"plan.renewed-here\":true}"))
        .containsExactly(
            "EMPTY 1:63 /switchedOff/plan.copied This text is blank; say something, but name nobody.",
            "WRONG_TYPE 1:87 /switchedOff/plan.renewed-here Expected a text, found true or false.");
    assertThat(told("\"name\":\"w\",\"switchedOff\":[\"plan.copied\"]"))
        .containsExactly("WRONG_TYPE 1:48 /switchedOff Expected an object, found a list.");
    assertThat(told("\"name\":\"w\",\"switchedOff\":{\"plan.copied\":\"a\",\"plan.copied\":\"b\"}"))
        .hasSize(1);
  }
}
