package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.rule.Baseline;
import org.keywork.rule.KnownFinding;
import org.keywork.rule.Location;
import org.keywork.rule.RuleId;

/** What was known is read as it is written, and whatever is no baseline is told. */
class BaselineReaderTest {

  private static final BaselineReader READER = new BaselineReader();
  private static final RuleId RULE = new RuleId("plan.renewed-in-time");
  private static final Baseline EMPTY =
      new Baseline(LocalDate.of(2026, 11, 22), "guidance", "2026-11", List.of());
  private static final Baseline BASELINE = EMPTY.having(List.of(
      new KnownFinding(RULE, "F-0043", Location.here()),
      new KnownFinding(RULE, "F-0042", Location.parse("/plans/0")),
      new KnownFinding(RULE, "F-0042", Location.parse("/plans/0"))));

  private static final String DOCUMENT = """
      {
        "keywork": "baseline/1",
        "asOf": "2026-11-22",
        "policy": "guidance",
        "edition": "2026-11",
        "findings": [
          { "rule": "plan.renewed-in-time", "subject": "F-0042", "at": "/plans/0" },
          { "rule": "plan.renewed-in-time", "subject": "F-0042", "at": "/plans/0" },
          { "rule": "plan.renewed-in-time", "subject": "F-0043", "at": "" }
        ]
      }
      """;

  private static Read<Baseline> read(String document) {
    return READER.read(document.getBytes(UTF_8));
  }

  private static List<String> told(String document) {
    return read(document).problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  @Test
  void what_was_known_stands_one_finding_a_line() throws IOException {
    assertThat(DocumentWriter.pretty().write(BASELINE)).isEqualTo(DOCUMENT);
    assertThat(read(DOCUMENT)).isEqualTo(new Read.Accepted<>(BASELINE));
    assertThat(READER.read(new ByteArrayInputStream(DOCUMENT.getBytes(UTF_8))).value())
        .contains(BASELINE);
  }

  @Test
  void nothing_may_be_known() {
    assertThat(DocumentWriter.compact().write(EMPTY))
        .isEqualTo("{\"keywork\":\"baseline/1\",\"asOf\":\"2026-11-22\",\"policy\":\"guidance\","
            + "\"edition\":\"2026-11\",\"findings\":[]}");
    assertThat(read(DocumentWriter.pretty().write(EMPTY)).value()).contains(EMPTY);
  }

  @Test
  void the_quick_way_and_the_careful_way_agree() {
    assertThat(BaselineInOneGo.read(DOCUMENT.getBytes(UTF_8))).contains(BASELINE);
    assertThat(BaselineReader.readInspecting(DOCUMENT)).isEqualTo(new Read.Accepted<>(BASELINE));
  }

  @Test
  void properties_may_stand_in_another_order_and_findings_in_any() {
    String turned = """
        \uFEFF{"keywork": "baseline/1", "findings": [
        {"subject": "F-0043", "at": "", "rule": "plan.renewed-in-time"},
        {"at": "/plans/0", "rule": "plan.renewed-in-time", "subject": "F-0042"},
        {"at": "/plans/0", "rule": "plan.renewed-in-time", "subject": "F-0042"}],
        "edition": "2026-11", "policy": "guidance", "asOf": "2026-11-22"}""";

    assertThat(BaselineInOneGo.read(turned.getBytes(UTF_8))).isEmpty();
    assertThat(read(turned)).isEqualTo(new Read.Accepted<>(BASELINE));
  }

  @Test
  void whatever_is_wrong_is_told_in_one_go() {
    assertThat(told("""
        {"keywork": "baseline/1", "asOf": "2026-02-30", "policy": 7, "findings": [
        {"rule": "Plan", "subject": "F-0042", "at": "plans"},
        {"rule": "plan.renewed-in-time", "at": null, "zofia": 1}]}"""))
        .containsExactly(
            "MISSING_PROPERTY 1:1 /edition This baseline has no \"edition\", which must be there;"
                + " add a text.",
            "WRONG_DATE 1:35 /asOf The calendar has no such day; check the month and the day.",
            "WRONG_TYPE 1:59 /policy Expected a text, found a number.",
            "CONTRADICTION 2:10 /findings/0/rule A rule id is a concept, a dot and what holds, in"
                + " lower case with hyphens.",
            "WRONG_TYPE 2:45 /findings/0/at Expected a JSON Pointer such as /plans/0, found"
                + " something else.",
            "MISSING_PROPERTY 3:1 /findings/1/subject This finding has no \"subject\", which must be"
                + " there; add a text.",
            "NULL_VALUE 3:40 /findings/1/at Nothing is written as null; leave out what there is"
                + " nothing to say about.",
            "UNKNOWN_PROPERTY 3:46 /findings/1 A finding has no property of this name; leave it"
                + " out.");
  }

  @Test
  void nothing_may_follow_and_nothing_may_be_missing() {
    assertThat(told(DOCUMENT + "x")).singleElement().asString().startsWith("TRAILING_TEXT");
    assertThat(told(DOCUMENT.strip().substring(0, 45)))
        .singleElement()
        .asString()
        .startsWith("BROKEN_OFF");
    assertThat(told(DOCUMENT.replace("baseline/1", "baseline/2")))
        .singleElement()
        .asString()
        .startsWith("WRONG_DOCUMENT");
    assertThat(told(DOCUMENT.replace("F-0043", "\\ud800")))
        .singleElement()
        .asString()
        .startsWith("WRONG_TYPE");
    byte[] latin =
        DOCUMENT.replace("F-0043", "\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(READER.read(latin).problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.NOT_UTF_8);
  }

  @Test
  void what_could_not_be_read_back_is_not_begun() {
    StringWriter out = new StringWriter();
    Baseline half = EMPTY.having(List.of(new KnownFinding(RULE, "F-0042", Location.at("\uDC00"))));
    Baseline farOff = new Baseline(LocalDate.of(10_000, 1, 1), "guidance", "2026-11", List.of());

    assertThatThrownBy(() -> DocumentWriter.pretty().write(half, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DocumentWriter.pretty().write(farOff, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.toString()).isEmpty();
  }
}
