package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.keywork.source.Force.MUST;
import static org.keywork.source.Publications.GUIDE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.RuleBook;
import org.keywork.rule.RuleId;
import org.keywork.rule.Verdict;
import org.keywork.rule.Waiver;
import org.keywork.rule.Waivers;

/** What somebody has accepted is read as it is written, and whatever is no waiver is told. */
class WaiversReaderTest {

  private static final RuleId RENEWED = new RuleId("plan.renewed-in-time");
  private static final RuleId RENAMED = new RuleId("plan.fresh");
  private static final RuleId GONE = new RuleId("plan.gone");

  static final RuleBook BOOK = RuleBook.edition(
          "2026-10", List.of(rule("plan.long-gone"), rule("plan.gone"), rule("plan.fresh")))
      .adding(rule("plan.renewed-in-time"))
      .retiring(new RuleId("plan.long-gone"), RENAMED)
      .retiring(RENAMED, RENEWED)
      .retiring(GONE);

  private static final WaiversReader READER = new WaiversReader(BOOK);

  private static final Waiver LATE =
      Waiver.of(RENEWED, "The family is abroad.", "service manager", LocalDate.of(2027, 1, 31));

  private static Rule<String> rule(String id) {
    return Rule.rule(id)
        .from(GUIDE.at("1"), Rule.restating(1))
        .says(MUST, "A text is long.")
        .appliesTo(String.class, "all texts")
        .isMetWhen((text, basis) -> Verdict.met())
        .otherwise("It is short.")
        .remedy("Write more.");
  }

  private static Read<Waivers> read(String document) {
    return READER.read(document.getBytes(UTF_8));
  }

  private static List<String> told(String... waivers) {
    return read("{\"keywork\":\"waivers/1\",\n\"waivers\":[\n" + String.join(",\n", waivers) + "]}")
        .problems()
        .stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  private static String waiver(String rest) {
    return "{\"reason\":\"Why.\",\"grantedBy\":\"a role\",\"until\":\"2027-01-31\"," + rest + "}";
  }

  @Test
  void what_somebody_accepted_is_read_and_written() throws IOException {
    String document = """
        {
          "keywork": "waivers/1",
          "waivers": [
            {
              "rule": "plan.renewed-in-time",
              "subject": "F-0042",
              "at": "/plans/0",
              "reason": "The family is abroad.",
              "grantedBy": "service manager",
              "until": "2027-01-31"
            },
            {
              "rule": "plan.renewed-in-time",
              "reason": "The family is abroad.",
              "grantedBy": "service manager",
              "until": "2027-01-31"
            }
          ]
        }
        """;
    Waivers waivers =
        Waivers.of(List.of(LATE.forSubject("F-0042").at(Location.at("plans", 0)), LATE));

    assertThat(read(document)).isEqualTo(new Read.Accepted<>(waivers));
    assertThat(READER.read(new ByteArrayInputStream(document.getBytes(UTF_8))).value())
        .contains(waivers);
    assertThat(DocumentWriter.pretty().write(waivers)).isEqualTo(document);
  }

  @Test
  void nothing_may_be_accepted() {
    assertThat(read("{\"keywork\":\"waivers/1\",\"waivers\":[]}").value()).contains(Waivers.none());
    assertThat(DocumentWriter.compact().write(Waivers.none()))
        .isEqualTo("{\"keywork\":\"waivers/1\",\"waivers\":[]}");
  }

  @Test
  void a_rule_that_nobody_knows_is_told_with_the_nearest() {
    assertThat(told(waiver("\"rule\":\"plan.renewed-in-tim\""), waiver("\"rule\":\"kay.worker\"")))
        .containsExactly(
            "UNKNOWN_CODE 3:67 /waivers/0/rule There is no such rule;"
                + " did you mean \"plan.renewed-in-time\"?",
            "UNKNOWN_CODE 4:67 /waivers/1/rule There is no such rule;"
                + " there is only \"plan.renewed-in-time\".");
  }

  @Test
  void a_retired_rule_is_told_with_what_stands_in_its_place_now() {
    assertThat(told(
            waiver("\"rule\":\"plan.fresh\""),
            waiver("\"rule\":\"plan.long-gone\""),
            waiver("\"rule\":\"plan.gone\"")))
        .containsExactly(
            "UNKNOWN_CODE 3:67 /waivers/0/rule This rule is no longer in use;"
                + " \"plan.renewed-in-time\" stands in its place.",
            "UNKNOWN_CODE 4:67 /waivers/1/rule This rule is no longer in use;"
                + " \"plan.renewed-in-time\" stands in its place.",
            "UNKNOWN_CODE 5:67 /waivers/2/rule This rule is no longer in use; leave it out.");
  }

  @Test
  void whoever_accepts_says_why_who_and_until_when() {
    assertThat(told("{\"rule\":\"plan.renewed-in-time\"}"))
        .containsExactly(
            "MISSING_PROPERTY 3:1 /waivers/0/reason This waiver has no \"reason\", which must be"
                + " there; add a text.",
            "MISSING_PROPERTY 3:1 /waivers/0/grantedBy This waiver has no \"grantedBy\", which must"
                + " be there; add a text.",
            "MISSING_PROPERTY 3:1 /waivers/0/until This waiver has no \"until\", which must be"
                + " there; add a date such as 2026-09-01.");
    assertThat(told("{\"rule\":\"plan.renewed-in-time\",\"reason\":\" \",\"grantedBy\":\"\","
            + "\"until\":\"2027-02-29\"}"))
        .containsExactly(
            "EMPTY 3:41 /waivers/0/reason This text is blank; say something, but name nobody.",
            "EMPTY 3:57 /waivers/0/grantedBy This text is blank; say something, but name nobody.",
            "WRONG_DATE 3:68 /waivers/0/until The calendar has no such day; check the month and the"
                + " day.");
  }

  @Test
  void a_place_is_a_json_pointer() {
    String rule = "\"rule\":\"plan.renewed-in-time\",\"at\":";
    assertThat(told(waiver(rule + "\"\""), waiver(rule + "\"/a~1b/c~0d/0\""))).isEmpty();
    assertThat(told(
            waiver(rule + "\"plans/0\""), waiver(rule + "\"/a~\""), waiver(rule + "\"/~0~2\"")))
        .extracting(each -> each.replaceFirst(" /.*at", ""))
        .containsExactly(
            "WRONG_TYPE 3:95 Expected a JSON Pointer such as /plans/0, found something else.",
            "WRONG_TYPE 4:95 Expected a JSON Pointer such as /plans/0, found something else.",
            "WRONG_TYPE 5:95 Expected a JSON Pointer such as /plans/0, found something else.");
  }

  @Test
  void the_same_waiver_stands_there_once() {
    String one = waiver("\"rule\":\"plan.renewed-in-time\"");
    String narrower = waiver("\"rule\":\"plan.renewed-in-time\",\"at\":\"\"");
    String turned = waiver("\"at\":\"\",\"rule\":\"plan.renewed-in-time\"");

    assertThat(told(one, narrower)).isEmpty();
    assertThat(told(one, narrower, turned))
        .containsExactly("CONTRADICTION 5:1 /waivers/2 The same waiver stands in this list before;"
            + " leave out one of the two.");
  }

  @Test
  void of_what_is_no_waiver_nobody_says_that_it_stands_there_twice() {
    assertThat(told("{}", "{}", "7", "7")).hasSize(10).noneMatch(each -> each.contains("same"));
  }

  @Test
  void nothing_unknown_is_passed_over_and_nothing_of_it_is_repeated() {
    assertThat(told(waiver("\"rule\":\"plan.renewed-in-time\",\"Zofia\":\"Quillfeather\""), "7"))
        .containsExactly(
            "UNKNOWN_PROPERTY 3:90 /waivers/0 A waiver has no property of this name; leave it out.",
            "WRONG_TYPE 4:1 /waivers/1 Expected a waiver as an object, found a number.");
    assertThat(read("{\"keywork\":\"waivers/1\"}").problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "This list of waivers has no \"waivers\", which must be there; add a list.");
    assertThat(read("[]").problems())
        .extracting(Problem::sentence)
        .containsExactly("Expected a list of waivers as an object, found a list.");
  }

  @Test
  void what_could_not_be_read_back_is_not_written() {
    Waivers half = Waivers.of(List.of(LATE.forSubject("\uD800")));
    Waivers farOff =
        Waivers.of(List.of(Waiver.of(RENEWED, "Why.", "a role", LocalDate.of(10_000, 1, 1))));

    assertThatThrownBy(() -> DocumentWriter.compact().write(half))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DocumentWriter.compact().write(farOff))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
